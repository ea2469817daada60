<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
 <context>
  <name>AboutDialog</name>
  <message>
   <source>a delegation to a fair, from list to coach</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About Delegation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything stays on this computer. No account, no server.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This trip is {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Typeface Inter (SIL Open Font License), icons Lucide (ISC licence), window system Qt (LGPL).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Version {0} on {1}, Qt {2}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Actions</name>
  <message>
   <source>&amp;Edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Go</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Trip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About Delegation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All trips</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filter this page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import list...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspector</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Larger text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New trip...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restore a backup...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save a copy as...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search or do...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Smaller text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Usual text size</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>BackupTable</name>
  <message>
   <source>File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Columns</name>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CrashDialog</name>
  <message>
   <source>Copy the report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something went wrong inside Delegation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The report is in {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your trip is as it was last kept. Please send this report to the makers: it holds no names and no data of your trip.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FieldRow</name>
  <message>
   <source>Show or cover</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Inspector</name>
  <message numerus="yes">
   <source>%n selected</source>
   <comment>things in the inspector</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>asked, {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close the inspector</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not asked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing selected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select a row to see and change everything about it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you fill in holds for all of them.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>KeysDialog</name>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the rows for a spreadsheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit the cell</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find a shortcut</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First row, last row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In lists and fields</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep what was typed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On to the next field or pane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put back what was there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select everything</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select up to here</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>Delegation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Progress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Redo: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search or do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop this work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo: {0}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>NewTripDialog</name>
  <message>
   <source>&amp;Fair</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Last day of the trip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Name of the trip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Time zone of the fair</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a place and begin...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a time zone from the list, such as Europe/Berlin.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First &amp;day of the trip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From an earlier trip come fair, default numbers, texts, hotels and hall corrections; no people.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give the trip a name, such as Hannover Messe 2027.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language of the &amp;planner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New trip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing, begin afresh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take over &amp;from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The last day comes before the first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your &amp;organisation</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Pages</name>
  <message>
   <source>Delegation</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Palette</name>
  <message numerus="yes">
   <source>%n found</source>
   <comment>palette</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing has this in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Person, exhibitor, stand, page, command ...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search or do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>↑ ↓ choose   ↵ open   Esc close   &gt; commands only</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PeoplePage</name>
  <message>
   <source>Add participant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody yet. Paste them from Excel, or add them one by one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Participants</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Program</name>
  <message>
   <source>Copied to {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copying the trip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on working</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open a trip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opening the backup</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opening the trip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save a copy of the trip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop it and close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not finished yet:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where shall the backup open?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where shall the trip lie?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Work is still going on</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RestoreDialog</name>
  <message>
   <source>&amp;Trip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A backup opens as a trip of its own, beside this one. Nothing is written over.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Backups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open beside...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restore a backup</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no backup of this trip yet. One is made on every day that it is opened.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>StartWindow</name>
  <message>
   <source>a delegation to a fair, from list to coach</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delegation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drop a trip or a list here to begin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything stays on this computer. No account, no server.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find a trip</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>in %n day(s)</source>
   <comment>trip</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New trip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No trips yet. Begin one, or look round in the demo trip.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>opened {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restore a backup...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The demo trip is invented. You cannot break anything in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try the demo trip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>under way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your trips</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>StatusLine</name>
  <message numerus="yes">
   <source>%n more</source>
   <comment>work going on</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>All kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Being kept...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed {0} by {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kept {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} {1} of {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: stopping</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ThingsPage</name>
  <message numerus="yes">
   <source>%n selected</source>
   <comment>rows of a table</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Filter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
