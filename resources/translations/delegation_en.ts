<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
 <context>
  <name>HandoutsPage</name>
  <message numerus="yes">
   <source>%n failed</source>
   <comment>packs</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) written</source>
   <comment>packs</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n no longer due and removed</source>
   <comment>packs</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to be handed out</source>
   <comment>handouts</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unchanged</source>
   <comment>packs</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>Make %n pack(s)</source>
   <comment>handouts</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
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
