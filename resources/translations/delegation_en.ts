<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
  <name>ImportDialog</name>
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
   <source>%n selected</source>
   <comment>rows of a table</comment>
   <translation>
    <numerusform>%n selected</numerusform>
    <numerusform>%n selected</numerusform>
   </translation>
  </message>
 </context>
</TS>
