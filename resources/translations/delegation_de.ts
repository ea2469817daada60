<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>AboutDialog</name>
  <message>
   <source>a delegation to a fair, from list to coach</source>
   <translation>eine Delegation zur Messe, von der Liste bis zum Bus</translation>
  </message>
  <message>
   <source>About Delegation</source>
   <translation>Über Delegation</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Everything stays on this computer. No account, no server.</source>
   <translation>Alles bleibt auf diesem Rechner. Kein Konto, kein Server.</translation>
  </message>
  <message>
   <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
   <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewährleistung.</translation>
  </message>
  <message>
   <source>This trip is {0}</source>
   <translation>Diese Reise liegt in {0}</translation>
  </message>
  <message>
   <source>Typeface Inter (SIL Open Font License), icons Lucide (ISC licence), window system Qt (LGPL).</source>
   <translation>Schrift Inter (SIL Open Font License), Symbole Lucide (ISC-Lizenz), Fenster Qt (LGPL).</translation>
  </message>
  <message>
   <source>Version {0} on {1}, Qt {2}</source>
   <translation>Version {0} auf {1}, Qt {2}</translation>
  </message>
 </context>
 <context>
  <name>Actions</name>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Bearbeiten</translation>
  </message>
  <message>
   <source>&amp;Go</source>
   <translation>&amp;Gehe zu</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Hilfe</translation>
  </message>
  <message>
   <source>&amp;Trip</source>
   <translation>&amp;Reise</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Ansicht</translation>
  </message>
  <message>
   <source>About Delegation</source>
   <translation>Über Delegation</translation>
  </message>
  <message>
   <source>All trips</source>
   <translation>Alle Reisen</translation>
  </message>
  <message>
   <source>Close window</source>
   <translation>Fenster schließen</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <source>Filter this page</source>
   <translation>Diese Seite filtern</translation>
  </message>
  <message>
   <source>Import list...</source>
   <translation>Liste einlesen...</translation>
  </message>
  <message>
   <source>Inspector</source>
   <translation>Detailbereich</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Tastenkürzel</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Größerer Text</translation>
  </message>
  <message>
   <source>New trip...</source>
   <translation>Neue Reise...</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>Nächste Seite</translation>
  </message>
  <message>
   <source>Open...</source>
   <translation>Öffnen...</translation>
  </message>
  <message>
   <source>Previous page</source>
   <translation>Vorige Seite</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <source>Restore a backup...</source>
   <translation>Sicherung wiederherstellen...</translation>
  </message>
  <message>
   <source>Save a copy as...</source>
   <translation>Kopie speichern unter...</translation>
  </message>
  <message>
   <source>Search or do...</source>
   <translation>Suchen oder tun...</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>Kleinerer Text</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig machen</translation>
  </message>
  <message>
   <source>Usual text size</source>
   <translation>Übliche Textgröße</translation>
  </message>
 </context>
 <context>
  <name>BackupTable</name>
  <message>
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>Erstellt</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
 </context>
 <context>
  <name>Columns</name>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
 </context>
 <context>
  <name>CrashDialog</name>
  <message>
   <source>Copy the report</source>
   <translation>Bericht kopieren</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Weiterarbeiten</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Bericht</translation>
  </message>
  <message>
   <source>Something went wrong inside Delegation</source>
   <translation>In Delegation ist etwas schiefgegangen</translation>
  </message>
  <message>
   <source>The report is in {0}.</source>
   <translation>Der Bericht liegt in {0}.</translation>
  </message>
  <message>
   <source>Your trip is as it was last kept. Please send this report to the makers: it holds no names and no data of your trip.</source>
   <translation>Ihre Reise ist so, wie sie zuletzt gespeichert wurde. Bitte senden Sie diesen Bericht an die Hersteller: Er enthält keine Namen und keine Daten Ihrer Reise.</translation>
  </message>
 </context>
 <context>
  <name>FieldRow</name>
  <message>
   <source>Show or cover</source>
   <translation>Zeigen oder verdecken</translation>
  </message>
  <message>
   <source>Show {0}</source>
   <translation>{0} zeigen</translation>
  </message>
 </context>
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
  <message>
   <source>&amp;Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>all up to date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Calendar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the folder of the packs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>each reader's own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Entries of the calendar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Handouts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Has an old one</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Make %n pack(s)</source>
   <comment>handouts</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Making packs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No pack yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody is confirmed yet: there is no pack to make.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing with a time yet: no calendar is written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PDF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Preview of the PDF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The folder of the packs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are no packs yet: make them first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Up to date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is shown of the pack</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who gets a pack</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} of {1} chosen</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Inspector</name>
  <message numerus="yes">
   <source>%n selected</source>
   <comment>things in the inspector</comment>
   <translation>
    <numerusform>%n gewählt</numerusform>
    <numerusform>%n gewählt</numerusform>
   </translation>
  </message>
  <message>
   <source>asked, {0}</source>
   <translation>gefragt, {0}</translation>
  </message>
  <message>
   <source>Close the inspector</source>
   <translation>Detailbereich schließen</translation>
  </message>
  <message>
   <source>not asked</source>
   <translation>nicht gefragt</translation>
  </message>
  <message>
   <source>Nothing selected</source>
   <translation>Nichts gewählt</translation>
  </message>
  <message>
   <source>Select a row to see and change everything about it.</source>
   <translation>Wählen Sie eine Zeile, um alles dazu zu sehen und zu ändern.</translation>
  </message>
  <message>
   <source>What you fill in holds for all of them.</source>
   <translation>Was Sie eintragen, gilt für alle.</translation>
  </message>
 </context>
 <context>
  <name>KeysDialog</name>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Copy the rows for a spreadsheet</source>
   <translation>Zeilen für eine Tabelle kopieren</translation>
  </message>
  <message>
   <source>Edit the cell</source>
   <translation>Zelle bearbeiten</translation>
  </message>
  <message>
   <source>Find a shortcut</source>
   <translation>Tastenkürzel suchen</translation>
  </message>
  <message>
   <source>First row, last row</source>
   <translation>Erste Zeile, letzte Zeile</translation>
  </message>
  <message>
   <source>In lists and fields</source>
   <translation>In Listen und Feldern</translation>
  </message>
  <message>
   <source>Keep what was typed</source>
   <translation>Eingabe übernehmen</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Tastenkürzel</translation>
  </message>
  <message>
   <source>On to the next field or pane</source>
   <translation>Weiter zum nächsten Feld oder Bereich</translation>
  </message>
  <message>
   <source>Put back what was there</source>
   <translation>Zurück zum alten Wert</translation>
  </message>
  <message>
   <source>Select everything</source>
   <translation>Alles auswählen</translation>
  </message>
  <message>
   <source>Select up to here</source>
   <translation>Bis hierher auswählen</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>Delegation</source>
   <translation>Delegation</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Seiten</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <source>Redo: {0}</source>
   <translation>Wiederholen: {0}</translation>
  </message>
  <message>
   <source>Search or do</source>
   <translation>Suchen oder tun</translation>
  </message>
  <message>
   <source>Stop this work</source>
   <translation>Diese Arbeit anhalten</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig machen</translation>
  </message>
  <message>
   <source>Undo: {0}</source>
   <translation>Rückgängig machen: {0}</translation>
  </message>
 </context>
 <context>
  <name>NewTripDialog</name>
  <message>
   <source>&amp;Fair</source>
   <translation>&amp;Messe</translation>
  </message>
  <message>
   <source>&amp;Last day of the trip</source>
   <translation>&amp;Letzter Tag der Reise</translation>
  </message>
  <message>
   <source>&amp;Name of the trip</source>
   <translation>&amp;Name der Reise</translation>
  </message>
  <message>
   <source>&amp;Time zone of the fair</source>
   <translation>&amp;Zeitzone der Messe</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Choose a place and begin...</source>
   <translation>Ort wählen und beginnen...</translation>
  </message>
  <message>
   <source>Choose a time zone from the list, such as Europe/Berlin.</source>
   <translation>Wählen Sie eine Zeitzone aus der Liste, etwa Europe/Berlin.</translation>
  </message>
  <message>
   <source>First &amp;day of the trip</source>
   <translation>&amp;Erster Tag der Reise</translation>
  </message>
  <message>
   <source>From an earlier trip come fair, default numbers, texts, hotels and hall corrections; no people.</source>
   <translation>Aus einer früheren Reise kommen Messe, Standardwerte, Texte, Hotels und Hallenkorrekturen; keine Personen.</translation>
  </message>
  <message>
   <source>Give the trip a name, such as Hannover Messe 2027.</source>
   <translation>Geben Sie der Reise einen Namen, etwa Hannover Messe 2027.</translation>
  </message>
  <message>
   <source>Language of the &amp;planner</source>
   <translation>&amp;Sprache der Planung</translation>
  </message>
  <message>
   <source>New trip</source>
   <translation>Neue Reise</translation>
  </message>
  <message>
   <source>nothing, begin afresh</source>
   <translation>nichts, von vorn beginnen</translation>
  </message>
  <message>
   <source>Ta&amp;ke over from</source>
   <translation>&amp;Übernehmen aus</translation>
  </message>
  <message>
   <source>The last day comes before the first.</source>
   <translation>Der letzte Tag liegt vor dem ersten.</translation>
  </message>
  <message>
   <source>Your &amp;organisation</source>
   <translation>Ihre &amp;Organisation</translation>
  </message>
 </context>
 <context>
  <name>Pages</name>
  <message>
   <source>Delegation</source>
   <translation>Delegation</translation>
  </message>
  <message>
   <source>To finish</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Palette</name>
  <message numerus="yes">
   <source>%n found</source>
   <comment>palette</comment>
   <translation>
    <numerusform>%n Treffer</numerusform>
    <numerusform>%n Treffer</numerusform>
   </translation>
  </message>
  <message>
   <source>Do</source>
   <translation>Tun</translation>
  </message>
  <message>
   <source>Nothing has this in it.</source>
   <translation>Dazu wurde nichts gefunden.</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Seiten</translation>
  </message>
  <message>
   <source>Person, exhibitor, stand, page, command ...</source>
   <translation>Person, Aussteller, Stand, Seite, Befehl ...</translation>
  </message>
  <message>
   <source>Search or do</source>
   <translation>Suchen oder tun</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Was gefunden wurde</translation>
  </message>
  <message>
   <source>↑ ↓ choose   ↵ open   Esc close   &gt; commands only</source>
   <translation>↑ ↓ wählen   ↵ öffnen   Esc schließen   &gt; nur Befehle</translation>
  </message>
 </context>
 <context>
  <name>PeoplePage</name>
  <message>
   <source>Add participant</source>
   <translation>Teilnehmer anlegen</translation>
  </message>
  <message>
   <source>Nobody yet. Paste them from Excel, or add them one by one.</source>
   <translation>Noch niemand. Fügen Sie sie aus Excel ein oder legen Sie sie einzeln an.</translation>
  </message>
  <message>
   <source>Participants</source>
   <translation>Teilnehmer</translation>
  </message>
 </context>
 <context>
  <name>Program</name>
  <message>
   <source>Copied to {0}</source>
   <translation>Kopiert nach {0}</translation>
  </message>
  <message>
   <source>Copying the trip</source>
   <translation>Reise wird kopiert</translation>
  </message>
  <message>
   <source>Go on working</source>
   <translation>Weiterarbeiten</translation>
  </message>
  <message>
   <source>Open a trip</source>
   <translation>Eine Reise öffnen</translation>
  </message>
  <message>
   <source>Opening the backup</source>
   <translation>Sicherung wird geöffnet</translation>
  </message>
  <message>
   <source>Opening the trip</source>
   <translation>Reise wird geöffnet</translation>
  </message>
  <message>
   <source>Save a copy of the trip</source>
   <translation>Eine Kopie der Reise speichern</translation>
  </message>
  <message>
   <source>Stop it and close</source>
   <translation>Anhalten und schließen</translation>
  </message>
  <message>
   <source>This is not finished yet:</source>
   <translation>Das ist noch nicht fertig:</translation>
  </message>
  <message>
   <source>Trips</source>
   <translation>Reisen</translation>
  </message>
  <message>
   <source>Where shall the backup open?</source>
   <translation>Wohin soll die Sicherung?</translation>
  </message>
  <message>
   <source>Where shall the trip lie?</source>
   <translation>Wohin soll die Reise?</translation>
  </message>
  <message>
   <source>Work is still going on</source>
   <translation>Es wird noch gearbeitet</translation>
  </message>
 </context>
 <context>
  <name>RestoreDialog</name>
  <message>
   <source>&amp;Trip</source>
   <translation>&amp;Reise</translation>
  </message>
  <message>
   <source>A backup opens as a trip of its own, beside this one. Nothing is written over.</source>
   <translation>Eine Sicherung öffnet sich als eigene Reise neben dieser. Nichts wird überschrieben.</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Sicherungen</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Open beside...</source>
   <translation>Daneben öffnen...</translation>
  </message>
  <message>
   <source>Restore a backup</source>
   <translation>Sicherung wiederherstellen</translation>
  </message>
  <message>
   <source>There is no backup of this trip yet. One is made on every day that it is opened.</source>
   <translation>Von dieser Reise gibt es noch keine Sicherung. An jedem Tag, an dem sie geöffnet wird, entsteht eine.</translation>
  </message>
 </context>
 <context>
  <name>StartWindow</name>
  <message>
   <source>a delegation to a fair, from list to coach</source>
   <translation>eine Delegation zur Messe, von der Liste bis zum Bus</translation>
  </message>
  <message>
   <source>Delegation</source>
   <translation>Delegation</translation>
  </message>
  <message>
   <source>Drop a trip or a list here to begin</source>
   <translation>Ziehen Sie eine Reise oder eine Liste hierher, um zu beginnen</translation>
  </message>
  <message>
   <source>Everything stays on this computer. No account, no server.</source>
   <translation>Alles bleibt auf diesem Rechner. Kein Konto, kein Server.</translation>
  </message>
  <message>
   <source>Find a trip</source>
   <translation>Reise suchen</translation>
  </message>
  <message numerus="yes">
   <source>in %n day(s)</source>
   <comment>trip</comment>
   <translation>
    <numerusform>in %n Tag</numerusform>
    <numerusform>in %n Tagen</numerusform>
   </translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>New trip</source>
   <translation>Neue Reise</translation>
  </message>
  <message>
   <source>No trips yet. Begin one, or look round in the demo trip.</source>
   <translation>Noch keine Reisen. Beginnen Sie eine, oder sehen Sie sich in der Demoreise um.</translation>
  </message>
  <message>
   <source>Open...</source>
   <translation>Öffnen...</translation>
  </message>
  <message>
   <source>opened {0}</source>
   <translation>geöffnet {0}</translation>
  </message>
  <message>
   <source>over</source>
   <translation>vorbei</translation>
  </message>
  <message>
   <source>Restore a backup...</source>
   <translation>Sicherung wiederherstellen...</translation>
  </message>
  <message>
   <source>The demo trip is invented. You cannot break anything in it.</source>
   <translation>Die Demoreise ist erfunden. Sie können darin nichts kaputt machen.</translation>
  </message>
  <message>
   <source>Try the demo trip</source>
   <translation>Demoreise ausprobieren</translation>
  </message>
  <message>
   <source>under way</source>
   <translation>läuft</translation>
  </message>
  <message>
   <source>Your trips</source>
   <translation>Ihre Reisen</translation>
  </message>
 </context>
 <context>
  <name>StatusLine</name>
  <message numerus="yes">
   <source>%n more</source>
   <comment>work going on</comment>
   <translation>
    <numerusform>noch %n</numerusform>
    <numerusform>noch %n</numerusform>
   </translation>
  </message>
  <message>
   <source>All kept</source>
   <translation>Alles gespeichert</translation>
  </message>
  <message>
   <source>Being kept...</source>
   <translation>Wird gespeichert...</translation>
  </message>
  <message>
   <source>Changed {0} by {1}</source>
   <translation>Geändert {0} von {1}</translation>
  </message>
  <message>
   <source>Kept {0}</source>
   <translation>Gespeichert {0}</translation>
  </message>
  <message>
   <source>Stop all</source>
   <translation>Alles anhalten</translation>
  </message>
  <message>
   <source>Stop: {0}</source>
   <translation>Anhalten: {0}</translation>
  </message>
  <message>
   <source>{0} {1} of {2}</source>
   <translation>{0} {1} von {2}</translation>
  </message>
  <message>
   <source>{0}: stopping</source>
   <translation>{0}: wird angehalten</translation>
  </message>
 </context>
 <context>
  <name>ThingsPage</name>
  <message numerus="yes">
   <source>%n selected</source>
   <comment>rows of a table</comment>
   <translation>
    <numerusform>%n gewählt</numerusform>
    <numerusform>%n gewählt</numerusform>
   </translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Filtern</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} von {1}</translation>
  </message>
 </context>
 <context>
  <name>Toast</name>
  <message>
   <source>Undo</source>
   <translation>Rückgängig machen</translation>
  </message>
 </context>
</TS>
