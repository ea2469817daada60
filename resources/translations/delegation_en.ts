<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
 <context>
  <name>ClashCard</name>
  <message numerus="yes">
   <source>%n min the walk takes</source>
   <comment>time for a walk</comment>
   <translation>
    <numerusform>%n min the walk takes</numerusform>
    <numerusform>%n min the walk takes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n min there are</source>
   <comment>time for a walk</comment>
   <translation>
    <numerusform>%n min there is</numerusform>
    <numerusform>%n min there are</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ClashesPage</name>
  <message numerus="yes">
   <source>%n open</source>
   <comment>clashes</comment>
   <translation>
    <numerusform>%n open</numerusform>
    <numerusform>%n open</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n urgent</source>
   <comment>clashes</comment>
   <translation>
    <numerusform>%n urgent</numerusform>
    <numerusform>%n urgent</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Show %n set aside</source>
   <comment>clashes</comment>
   <translation>
    <numerusform>Show %n set aside</numerusform>
    <numerusform>Show %n set aside</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ExhibitorsPage</name>
  <message numerus="yes">
   <source>%n wanted</source>
   <comment>exhibitors</comment>
   <translation>
    <numerusform>%n wanted</numerusform>
    <numerusform>%n wanted</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Hall {0}: %n exhibitor(s)</source>
   <comment>hall</comment>
   <translation>
    <numerusform>Hall {0}: %n exhibitor</numerusform>
    <numerusform>Hall {0}: %n exhibitors</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{0} in %n hall(s)</source>
   <comment>exhibitors</comment>
   <translation>
    <numerusform>{0} in %n hall</numerusform>
    <numerusform>{0} in %n halls</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>HandoutsPage</name>
  <message numerus="yes">
   <source>%n failed</source>
   <comment>packs</comment>
   <translation>
    <numerusform>%n failed</numerusform>
    <numerusform>%n failed</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) written</source>
   <comment>packs</comment>
   <translation>
    <numerusform>%n file written</numerusform>
    <numerusform>%n files written</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n no longer due and removed</source>
   <comment>packs</comment>
   <translation>
    <numerusform>%n no longer due and removed</numerusform>
    <numerusform>%n no longer due and removed</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to be handed out</source>
   <comment>handouts</comment>
   <translation>
    <numerusform>%n to be handed out</numerusform>
    <numerusform>%n to be handed out</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unchanged</source>
   <comment>packs</comment>
   <translation>
    <numerusform>%n unchanged</numerusform>
    <numerusform>%n unchanged</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>&amp;Make %n pack(s)</source>
   <comment>handouts</comment>
   <translation>
    <numerusform>&amp;Make %n pack</numerusform>
    <numerusform>&amp;Make %n packs</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>HistoryPage</name>
  <message numerus="yes">
   <source>%n change(s)</source>
   <comment>history</comment>
   <translation>
    <numerusform>%n change</numerusform>
    <numerusform>%n changes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n shown</source>
   <comment>changes in the history</comment>
   <translation>
    <numerusform>%n shown</numerusform>
    <numerusform>%n shown</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ImportDialog</name>
  <message numerus="yes">
   <source>%n exhibitor(s) stay as they are for now.</source>
   <comment>import</comment>
   <translation>
    <numerusform>%n exhibitor stays as it is for now.</numerusform>
    <numerusform>%n exhibitors stay as they are for now.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n problem(s) will be left as they are.</source>
   <comment>import</comment>
   <translation>
    <numerusform>%n problem will be left as it is.</numerusform>
    <numerusform>%n problems will be left as they are.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row(s)</source>
   <comment>of a list</comment>
   <translation>
    <numerusform>%n row</numerusform>
    <numerusform>%n rows</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Take over %n change(s)</source>
   <comment>button of the import</comment>
   <translation>
    <numerusform>Take over %n change</numerusform>
    <numerusform>Take over %n changes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Yes: mark %n exhibitor(s) as gone or without a stand; wishes, requests and visits stay</source>
   <comment>guard</comment>
   <translation>
    <numerusform>Yes: mark %n exhibitor as gone or without a stand; wishes, requests and visits stay</numerusform>
    <numerusform>Yes: mark %n exhibitors as gone or without a stand; wishes, requests and visits stay</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Inspector</name>
  <message numerus="yes">
   <source>%n selected</source>
   <comment>things in the inspector</comment>
   <translation>
    <numerusform>%n selected</numerusform>
    <numerusform>%n selected</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ListDeeds</name>
  <message numerus="yes">
   <source>%n e-mail addresses copied</source>
   <comment>addresses on the clipboard</comment>
   <translation>
    <numerusform>%n e-mail address copied</numerusform>
    <numerusform>%n e-mail addresses copied</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pages sent to the printer</source>
   <comment>printing</comment>
   <translation>
    <numerusform>%n page sent to the printer</numerusform>
    <numerusform>%n pages sent to the printer</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ListPage</name>
  <message numerus="yes">
   <source>%n selected</source>
   <comment>rows of a table</comment>
   <translation>
    <numerusform>%n selected</numerusform>
    <numerusform>%n selected</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ListsPage</name>
  <message numerus="yes">
   <source>%n selected</source>
   <comment>rows of lists</comment>
   <translation>
    <numerusform>%n selected</numerusform>
    <numerusform>%n selected</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n shown</source>
   <comment>rows of lists</comment>
   <translation>
    <numerusform>%n shown</numerusform>
    <numerusform>%n shown</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>OverviewPage</name>
  <message numerus="yes">
   <source>Ask text for %n copied</source>
   <comment>people</comment>
   <translation>
    <numerusform>Ask text for %n copied</numerusform>
    <numerusform>Ask text for %n copied</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Copy ask text for %n</source>
   <comment>people selected</comment>
   <translation>
    <numerusform>Copy ask text for %n</numerusform>
    <numerusform>Copy ask text for %n</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>OverviewWords</name>
  <message numerus="yes">
   <source>%n agreed</source>
   <comment>requests</comment>
   <translation>
    <numerusform>%n agreed</numerusform>
    <numerusform>%n agreed</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n missing something</source>
   <comment>people</comment>
   <translation>
    <numerusform>%n missing something</numerusform>
    <numerusform>%n missing something</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not invoiced</source>
   <comment>people</comment>
   <translation>
    <numerusform>%n not invoiced</numerusform>
    <numerusform>%n not invoiced</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not paid</source>
   <comment>people</comment>
   <translation>
    <numerusform>%n not paid</numerusform>
    <numerusform>%n not paid</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n people</source>
   <comment>day list</comment>
   <translation>
    <numerusform>%n person</numerusform>
    <numerusform>%n people</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n placed</source>
   <comment>wishes</comment>
   <translation>
    <numerusform>%n placed</numerusform>
    <numerusform>%n placed</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n still to pay</source>
   <comment>people</comment>
   <translation>
    <numerusform>%n still to pay</numerusform>
    <numerusform>%n still to pay</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n urgent</source>
   <comment>clashes</comment>
   <translation>
    <numerusform>%n urgent</numerusform>
    <numerusform>%n urgent</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n waited for</source>
   <comment>people</comment>
   <translation>
    <numerusform>%n waited for</numerusform>
    <numerusform>%n waited for</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n without a bed</source>
   <comment>people</comment>
   <translation>
    <numerusform>%n without a bed</numerusform>
    <numerusform>%n without a bed</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>day(s) ago</source>
   <comment>a past trip</comment>
   <translation>
    <numerusform>day ago</numerusform>
    <numerusform>days ago</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>day(s) to go</source>
   <comment>a trip ahead</comment>
   <translation>
    <numerusform>day to go</numerusform>
    <numerusform>days to go</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Health, identity and emergency data of %n people are still kept.</source>
   <comment>purge</comment>
   <translation>
    <numerusform>Health, identity and emergency data of %n person are still kept.</numerusform>
    <numerusform>Health, identity and emergency data of %n people are still kept.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>of %n day(s)</source>
   <comment>a running trip</comment>
   <translation>
    <numerusform>of %n day</numerusform>
    <numerusform>of %n days</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>of %n registered</source>
   <comment>people</comment>
   <translation>
    <numerusform>of %n registered</numerusform>
    <numerusform>of %n registered</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>participant(s)</source>
   <comment>figure</comment>
   <translation>
    <numerusform>participant</numerusform>
    <numerusform>participants</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>request(s)</source>
   <comment>figure</comment>
   <translation>
    <numerusform>request</numerusform>
    <numerusform>requests</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>room(s)</source>
   <comment>figure</comment>
   <translation>
    <numerusform>room</numerusform>
    <numerusform>rooms</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>wish(es)</source>
   <comment>figure</comment>
   <translation>
    <numerusform>wish</numerusform>
    <numerusform>wishes</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Palette</name>
  <message numerus="yes">
   <source>%n found</source>
   <comment>palette</comment>
   <translation>
    <numerusform>%n found</numerusform>
    <numerusform>%n found</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>PartyDialog</name>
  <message numerus="yes">
   <source>%n take part</source>
   <comment>people in an item</comment>
   <translation>
    <numerusform>%n takes part</numerusform>
    <numerusform>%n take part</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>PasteDialog</name>
  <message numerus="yes">
   <source>%n as they were</source>
   <comment>rows of a paste</comment>
   <translation>
    <numerusform>%n as it was</numerusform>
    <numerusform>%n as they were</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n cells left out</source>
   <comment>cells of a paste</comment>
   <translation>
    <numerusform>%n cell left out</numerusform>
    <numerusform>%n cells left out</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n changed</source>
   <comment>rows of a paste</comment>
   <translation>
    <numerusform>%n changed</numerusform>
    <numerusform>%n changed</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new</source>
   <comment>rows of a paste</comment>
   <translation>
    <numerusform>%n new</numerusform>
    <numerusform>%n new</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new companies</source>
   <comment>made with a paste</comment>
   <translation>
    <numerusform>%n new company</numerusform>
    <numerusform>%n new companies</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rows left out</source>
   <comment>rows of a paste</comment>
   <translation>
    <numerusform>%n row left out</numerusform>
    <numerusform>%n rows left out</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Paste %n rows</source>
   <comment>title</comment>
   <translation>
    <numerusform>Paste %n row</numerusform>
    <numerusform>Paste %n rows</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>PeoplePage</name>
  <message numerus="yes">
   <source>%n companies</source>
   <comment>people come from</comment>
   <translation>
    <numerusform>%n company</numerusform>
    <numerusform>%n companies</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n participants</source>
   <comment>on the list</comment>
   <translation>
    <numerusform>%n participant</numerusform>
    <numerusform>%n participants</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ReplaceDialog</name>
  <message numerus="yes">
   <source>%n cannot be taken and stay as they are</source>
   <comment>cells</comment>
   <translation>
    <numerusform>%n cannot be taken and stays as it is</numerusform>
    <numerusform>%n cannot be taken and stay as they are</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n cells change</source>
   <comment>find and replace</comment>
   <translation>
    <numerusform>%n cell changes</numerusform>
    <numerusform>%n cells change</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>RequestsPage</name>
  <message numerus="yes">
   <source>{0}, %n wanted exhibitor(s) still to ask</source>
   <comment>requests</comment>
   <translation>
    <numerusform>{0}, %n wanted exhibitor still to ask</numerusform>
    <numerusform>{0}, %n wanted exhibitors still to ask</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>StartWindow</name>
  <message numerus="yes">
   <source>in %n day(s)</source>
   <comment>trip</comment>
   <translation>
    <numerusform>in %n day</numerusform>
    <numerusform>in %n days</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>StatusLine</name>
  <message numerus="yes">
   <source>%n more</source>
   <comment>work going on</comment>
   <translation>
    <numerusform>%n more</numerusform>
    <numerusform>%n more</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ThingsPage</name>
  <message numerus="yes">
   <source>%n filled in: {0}</source>
   <comment>cells of a column</comment>
   <translation>
    <numerusform>%n filled in: {0}</numerusform>
    <numerusform>%n filled in: {0}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n selected</source>
   <comment>rows of a table</comment>
   <translation>
    <numerusform>%n selected</numerusform>
    <numerusform>%n selected</numerusform>
   </translation>
  </message>
 </context>
</TS>
