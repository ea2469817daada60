<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
 <context>
  <name>AboutDialog</name>
  <message>
   <source>a delegation to a fair, from list to coach</source>
   <translation>een delegatie naar een beurs, van lijst tot bus</translation>
  </message>
  <message>
   <source>About Delegation</source>
   <translation>Over Delegation</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Sluiten</translation>
  </message>
  <message>
   <source>Everything stays on this computer. No account, no server.</source>
   <translation>Alles blijft op deze computer. Geen account, geen server.</translation>
  </message>
  <message>
   <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
   <translation>Vrije software onder de GNU General Public License, versie 3 of later. Zonder enige garantie.</translation>
  </message>
  <message>
   <source>This trip is {0}</source>
   <translation>Deze reis staat in {0}</translation>
  </message>
  <message>
   <source>Typeface Inter (SIL Open Font License), icons Lucide (ISC licence), window system Qt (LGPL).</source>
   <translation>Lettertype Inter (SIL Open Font License), pictogrammen Lucide (ISC-licentie), vensters Qt (LGPL).</translation>
  </message>
  <message>
   <source>Version {0} on {1}, Qt {2}</source>
   <translation>Versie {0} op {1}, Qt {2}</translation>
  </message>
 </context>
 <context>
  <name>Actions</name>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Bewerken</translation>
  </message>
  <message>
   <source>&amp;Go</source>
   <translation>&amp;Ga naar</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Help</translation>
  </message>
  <message>
   <source>&amp;Trip</source>
   <translation>&amp;Reis</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>B&amp;eeld</translation>
  </message>
  <message>
   <source>About Delegation</source>
   <translation>Over Delegation</translation>
  </message>
  <message>
   <source>All trips</source>
   <translation>Alle reizen</translation>
  </message>
  <message>
   <source>Close window</source>
   <translation>Venster sluiten</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Donker</translation>
  </message>
  <message>
   <source>Filter this page</source>
   <translation>Deze pagina filteren</translation>
  </message>
  <message>
   <source>Import list...</source>
   <translation>Lijst inlezen...</translation>
  </message>
  <message>
   <source>Inspector</source>
   <translation>Detailpaneel</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Sneltoetsen</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Grotere tekst</translation>
  </message>
  <message>
   <source>New trip...</source>
   <translation>Nieuwe reis...</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>Volgende pagina</translation>
  </message>
  <message>
   <source>Open...</source>
   <translation>Openen...</translation>
  </message>
  <message>
   <source>Previous page</source>
   <translation>Vorige pagina</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Afsluiten</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Opnieuw doen</translation>
  </message>
  <message>
   <source>Restore a backup...</source>
   <translation>Back-up terugzetten...</translation>
  </message>
  <message>
   <source>Save a copy as...</source>
   <translation>Kopie bewaren als...</translation>
  </message>
  <message>
   <source>Search or do...</source>
   <translation>Zoeken of doen...</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>Kleinere tekst</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Ongedaan maken</translation>
  </message>
  <message>
   <source>Usual text size</source>
   <translation>Gewone tekstgrootte</translation>
  </message>
 </context>
 <context>
  <name>BackupTable</name>
  <message>
   <source>File</source>
   <translation>Bestand</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>Gemaakt</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Grootte</translation>
  </message>
 </context>
 <context>
  <name>Columns</name>
  <message>
   <source>Name</source>
   <translation>Naam</translation>
  </message>
 </context>
 <context>
  <name>CrashDialog</name>
  <message>
   <source>Copy the report</source>
   <translation>Verslag kopiëren</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Verder werken</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Verslag</translation>
  </message>
  <message>
   <source>Something went wrong inside Delegation</source>
   <translation>Er ging iets mis in Delegation</translation>
  </message>
  <message>
   <source>The report is in {0}.</source>
   <translation>Het verslag staat in {0}.</translation>
  </message>
  <message>
   <source>Your trip is as it was last kept. Please send this report to the makers: it holds no names and no data of your trip.</source>
   <translation>Uw reis is zoals ze het laatst bewaard is. Stuur dit verslag naar de makers: er staan geen namen en geen gegevens van uw reis in.</translation>
  </message>
 </context>
 <context>
  <name>FieldRow</name>
  <message>
   <source>Show or cover</source>
   <translation>Tonen of afdekken</translation>
  </message>
  <message>
   <source>Show {0}</source>
   <translation>{0} tonen</translation>
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
    <numerusform>%n geselecteerd</numerusform>
    <numerusform>%n geselecteerd</numerusform>
   </translation>
  </message>
  <message>
   <source>asked, {0}</source>
   <translation>gevraagd, {0}</translation>
  </message>
  <message>
   <source>Close the inspector</source>
   <translation>Detailpaneel sluiten</translation>
  </message>
  <message>
   <source>not asked</source>
   <translation>niet gevraagd</translation>
  </message>
  <message>
   <source>Nothing selected</source>
   <translation>Niets geselecteerd</translation>
  </message>
  <message>
   <source>Select a row to see and change everything about it.</source>
   <translation>Selecteer een rij om alles ervan te zien en te wijzigen.</translation>
  </message>
  <message>
   <source>What you fill in holds for all of them.</source>
   <translation>Wat u invult, geldt voor allemaal.</translation>
  </message>
 </context>
 <context>
  <name>KeysDialog</name>
  <message>
   <source>Close</source>
   <translation>Sluiten</translation>
  </message>
  <message>
   <source>Copy the rows for a spreadsheet</source>
   <translation>De rijen kopiëren voor een rekenblad</translation>
  </message>
  <message>
   <source>Edit the cell</source>
   <translation>De cel bewerken</translation>
  </message>
  <message>
   <source>Find a shortcut</source>
   <translation>Zoek een sneltoets</translation>
  </message>
  <message>
   <source>First row, last row</source>
   <translation>Eerste rij, laatste rij</translation>
  </message>
  <message>
   <source>In lists and fields</source>
   <translation>In lijsten en velden</translation>
  </message>
  <message>
   <source>Keep what was typed</source>
   <translation>Bewaren wat u typte</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Sneltoetsen</translation>
  </message>
  <message>
   <source>On to the next field or pane</source>
   <translation>Naar het volgende veld of paneel</translation>
  </message>
  <message>
   <source>Put back what was there</source>
   <translation>Terugzetten wat er stond</translation>
  </message>
  <message>
   <source>Select everything</source>
   <translation>Alles selecteren</translation>
  </message>
  <message>
   <source>Select up to here</source>
   <translation>Tot hier selecteren</translation>
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
   <translation>Pagina’s</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Voortgang</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Opnieuw doen</translation>
  </message>
  <message>
   <source>Redo: {0}</source>
   <translation>Opnieuw doen: {0}</translation>
  </message>
  <message>
   <source>Search or do</source>
   <translation>Zoeken of doen</translation>
  </message>
  <message>
   <source>Stop this work</source>
   <translation>Dit werk stoppen</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Ongedaan maken</translation>
  </message>
  <message>
   <source>Undo: {0}</source>
   <translation>Ongedaan maken: {0}</translation>
  </message>
 </context>
 <context>
  <name>NewTripDialog</name>
  <message>
   <source>&amp;Fair</source>
   <translation>&amp;Beurs</translation>
  </message>
  <message>
   <source>&amp;Last day of the trip</source>
   <translation>&amp;Laatste dag van de reis</translation>
  </message>
  <message>
   <source>&amp;Name of the trip</source>
   <translation>&amp;Naam van de reis</translation>
  </message>
  <message>
   <source>&amp;Time zone of the fair</source>
   <translation>&amp;Tijdzone van de beurs</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuleren</translation>
  </message>
  <message>
   <source>Choose a place and begin...</source>
   <translation>Kies een plek en begin...</translation>
  </message>
  <message>
   <source>Choose a time zone from the list, such as Europe/Berlin.</source>
   <translation>Kies een tijdzone uit de lijst, zoals Europe/Berlin.</translation>
  </message>
  <message>
   <source>First &amp;day of the trip</source>
   <translation>Eerste &amp;dag van de reis</translation>
  </message>
  <message>
   <source>From an earlier trip come fair, default numbers, texts, hotels and hall corrections; no people.</source>
   <translation>Uit een eerdere reis komen beurs, standaardwaarden, teksten, hotels en correcties van hallen; geen personen.</translation>
  </message>
  <message>
   <source>Give the trip a name, such as Hannover Messe 2027.</source>
   <translation>Geef de reis een naam, zoals Hannover Messe 2027.</translation>
  </message>
  <message>
   <source>Language of the &amp;planner</source>
   <translation>Taal van de &amp;planner</translation>
  </message>
  <message>
   <source>New trip</source>
   <translation>Nieuwe reis</translation>
  </message>
  <message>
   <source>nothing, begin afresh</source>
   <translation>niets, van nul beginnen</translation>
  </message>
  <message>
   <source>Ta&amp;ke over from</source>
   <translation>&amp;Overnemen uit</translation>
  </message>
  <message>
   <source>The last day comes before the first.</source>
   <translation>De laatste dag valt voor de eerste.</translation>
  </message>
  <message>
   <source>Your &amp;organisation</source>
   <translation>Uw or&amp;ganisatie</translation>
  </message>
 </context>
 <context>
  <name>Pages</name>
  <message>
   <source>Delegation</source>
   <translation>Delegatie</translation>
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
    <numerusform>%n treffer</numerusform>
    <numerusform>%n treffers</numerusform>
   </translation>
  </message>
  <message>
   <source>Do</source>
   <translation>Doen</translation>
  </message>
  <message>
   <source>Nothing has this in it.</source>
   <translation>Hier is niets mee gevonden.</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Pagina’s</translation>
  </message>
  <message>
   <source>Person, exhibitor, stand, page, command ...</source>
   <translation>Persoon, exposant, stand, pagina, opdracht ...</translation>
  </message>
  <message>
   <source>Search or do</source>
   <translation>Zoeken of doen</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Wat gevonden is</translation>
  </message>
  <message>
   <source>↑ ↓ choose   ↵ open   Esc close   &gt; commands only</source>
   <translation>↑ ↓ kiezen   ↵ openen   Esc sluiten   &gt; alleen opdrachten</translation>
  </message>
 </context>
 <context>
  <name>PeoplePage</name>
  <message>
   <source>Add participant</source>
   <translation>Deelnemer toevoegen</translation>
  </message>
  <message>
   <source>Nobody yet. Paste them from Excel, or add them one by one.</source>
   <translation>Nog niemand. Plak ze uit Excel, of voeg ze een voor een toe.</translation>
  </message>
  <message>
   <source>Participants</source>
   <translation>Deelnemers</translation>
  </message>
 </context>
 <context>
  <name>Program</name>
  <message>
   <source>Copied to {0}</source>
   <translation>Gekopieerd naar {0}</translation>
  </message>
  <message>
   <source>Copying the trip</source>
   <translation>De reis kopiëren</translation>
  </message>
  <message>
   <source>Go on working</source>
   <translation>Verder werken</translation>
  </message>
  <message>
   <source>Open a trip</source>
   <translation>Een reis openen</translation>
  </message>
  <message>
   <source>Opening the backup</source>
   <translation>De back-up openen</translation>
  </message>
  <message>
   <source>Opening the trip</source>
   <translation>De reis openen</translation>
  </message>
  <message>
   <source>Save a copy of the trip</source>
   <translation>Een kopie van de reis bewaren</translation>
  </message>
  <message>
   <source>Stop it and close</source>
   <translation>Stoppen en sluiten</translation>
  </message>
  <message>
   <source>This is not finished yet:</source>
   <translation>Dit is nog niet klaar:</translation>
  </message>
  <message>
   <source>Trips</source>
   <translation>Reizen</translation>
  </message>
  <message>
   <source>Where shall the backup open?</source>
   <translation>Waar moet de back-up komen?</translation>
  </message>
  <message>
   <source>Where shall the trip lie?</source>
   <translation>Waar moet de reis komen?</translation>
  </message>
  <message>
   <source>Work is still going on</source>
   <translation>Er is nog werk bezig</translation>
  </message>
 </context>
 <context>
  <name>RestoreDialog</name>
  <message>
   <source>&amp;Trip</source>
   <translation>&amp;Reis</translation>
  </message>
  <message>
   <source>A backup opens as a trip of its own, beside this one. Nothing is written over.</source>
   <translation>Een back-up opent als een eigen reis, naast deze. Er wordt niets overschreven.</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Back-ups</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuleren</translation>
  </message>
  <message>
   <source>Open beside...</source>
   <translation>Ernaast openen...</translation>
  </message>
  <message>
   <source>Restore a backup</source>
   <translation>Back-up terugzetten</translation>
  </message>
  <message>
   <source>There is no backup of this trip yet. One is made on every day that it is opened.</source>
   <translation>Van deze reis is er nog geen back-up. Er komt er een op elke dag dat ze geopend wordt.</translation>
  </message>
 </context>
 <context>
  <name>StartWindow</name>
  <message>
   <source>a delegation to a fair, from list to coach</source>
   <translation>een delegatie naar een beurs, van lijst tot bus</translation>
  </message>
  <message>
   <source>Delegation</source>
   <translation>Delegation</translation>
  </message>
  <message>
   <source>Drop a trip or a list here to begin</source>
   <translation>Sleep een reis of een lijst hierheen om te beginnen</translation>
  </message>
  <message>
   <source>Everything stays on this computer. No account, no server.</source>
   <translation>Alles blijft op deze computer. Geen account, geen server.</translation>
  </message>
  <message>
   <source>Find a trip</source>
   <translation>Zoek een reis</translation>
  </message>
  <message numerus="yes">
   <source>in %n day(s)</source>
   <comment>trip</comment>
   <translation>
    <numerusform>over %n dag</numerusform>
    <numerusform>over %n dagen</numerusform>
   </translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Taal</translation>
  </message>
  <message>
   <source>New trip</source>
   <translation>Nieuwe reis</translation>
  </message>
  <message>
   <source>No trips yet. Begin one, or look round in the demo trip.</source>
   <translation>Nog geen reizen. Begin er een, of kijk rond in de demoreis.</translation>
  </message>
  <message>
   <source>Open...</source>
   <translation>Openen...</translation>
  </message>
  <message>
   <source>opened {0}</source>
   <translation>geopend {0}</translation>
  </message>
  <message>
   <source>over</source>
   <translation>voorbij</translation>
  </message>
  <message>
   <source>Restore a backup...</source>
   <translation>Back-up terugzetten...</translation>
  </message>
  <message>
   <source>The demo trip is invented. You cannot break anything in it.</source>
   <translation>De demoreis is verzonnen. U kunt er niets mee stukmaken.</translation>
  </message>
  <message>
   <source>Try the demo trip</source>
   <translation>Demoreis proberen</translation>
  </message>
  <message>
   <source>under way</source>
   <translation>bezig</translation>
  </message>
  <message>
   <source>Your trips</source>
   <translation>Uw reizen</translation>
  </message>
 </context>
 <context>
  <name>StatusLine</name>
  <message numerus="yes">
   <source>%n more</source>
   <comment>work going on</comment>
   <translation>
    <numerusform>nog %n</numerusform>
    <numerusform>nog %n</numerusform>
   </translation>
  </message>
  <message>
   <source>All kept</source>
   <translation>Alles bewaard</translation>
  </message>
  <message>
   <source>Being kept...</source>
   <translation>Wordt bewaard...</translation>
  </message>
  <message>
   <source>Changed {0} by {1}</source>
   <translation>Gewijzigd {0} door {1}</translation>
  </message>
  <message>
   <source>Kept {0}</source>
   <translation>Bewaard {0}</translation>
  </message>
  <message>
   <source>Stop all</source>
   <translation>Alles stoppen</translation>
  </message>
  <message>
   <source>Stop: {0}</source>
   <translation>Stoppen: {0}</translation>
  </message>
  <message>
   <source>{0} {1} of {2}</source>
   <translation>{0} {1} van {2}</translation>
  </message>
  <message>
   <source>{0}: stopping</source>
   <translation>{0}: stopt</translation>
  </message>
 </context>
 <context>
  <name>ThingsPage</name>
  <message numerus="yes">
   <source>%n selected</source>
   <comment>rows of a table</comment>
   <translation>
    <numerusform>%n geselecteerd</numerusform>
    <numerusform>%n geselecteerd</numerusform>
   </translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Filter</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} van {1}</translation>
  </message>
 </context>
 <context>
  <name>Toast</name>
  <message>
   <source>Undo</source>
   <translation>Ongedaan maken</translation>
  </message>
 </context>
</TS>
