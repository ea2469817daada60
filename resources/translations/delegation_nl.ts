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
  <name>Asked</name>
  <message>
   <source>Nothing asked yet</source>
   <translation>Nog niets gevraagd</translation>
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
   <source>Exhibitor or topic</source>
   <translation>Exposant of onderwerp</translation>
  </message>
  <message>
   <source>Last list</source>
   <translation>Laatste lijst</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Naam</translation>
  </message>
  <message>
   <source>Visit</source>
   <translation>Bezoek</translation>
  </message>
  <message>
   <source>Wanted by</source>
   <translation>Gewenst door</translation>
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
  <name>ExhibitorsPage</name>
  <message numerus="yes">
   <source>%n wanted</source>
   <comment>exhibitors</comment>
   <translation>
    <numerusform>%n gewenst</numerusform>
    <numerusform>%n gewenst</numerusform>
   </translation>
  </message>
  <message>
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <source>Exhibitors</source>
   <translation>Exposanten</translation>
  </message>
  <message numerus="yes">
   <source>Hall {0}: %n exhibitor(s)</source>
   <comment>hall</comment>
   <translation>
    <numerusform>Hal {0}: %n exposant</numerusform>
    <numerusform>Hal {0}: %n exposanten</numerusform>
   </translation>
  </message>
  <message>
   <source>Halls</source>
   <translation>Hallen</translation>
  </message>
  <message>
   <source>Import list...</source>
   <translation>Lijst inlezen...</translation>
  </message>
  <message>
   <source>Name, stand, field of work</source>
   <translation>Naam, stand, vakgebied</translation>
  </message>
  <message>
   <source>New or moved</source>
   <translation>Nieuw of verhuisd</translation>
  </message>
  <message>
   <source>No exhibitors yet. Drop the organiser's list on this window, or import it.</source>
   <translation>Nog geen exposanten. Sleep de lijst van de organisator op dit venster, of lees ze in.</translation>
  </message>
  <message>
   <source>To ask</source>
   <translation>Te vragen</translation>
  </message>
  <message>
   <source>Update list...</source>
   <translation>Lijst bijwerken...</translation>
  </message>
  <message>
   <source>Views of the list</source>
   <translation>Weergaven van de lijst</translation>
  </message>
  <message>
   <source>Waiting for an answer</source>
   <translation>Wacht op antwoord</translation>
  </message>
  <message>
   <source>Wanted</source>
   <translation>Gewenst</translation>
  </message>
  <message>
   <source>Wanted by</source>
   <translation>Gewenst door</translation>
  </message>
  <message>
   <source>Wish</source>
   <translation>Wens</translation>
  </message>
  <message>
   <source>Wishes per company</source>
   <translation>Wensen per bedrijf</translation>
  </message>
  <message numerus="yes">
   <source>{0} in %n hall(s)</source>
   <comment>exhibitors</comment>
   <translation>
    <numerusform>{0} in %n hal</numerusform>
    <numerusform>{0} in %n hallen</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>FacetChip</name>
  <message>
   <source>All</source>
   <translation>Alle</translation>
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
  <name>FromLastList</name>
  <message>
   <source>As before</source>
   <translation>Zoals voorheen</translation>
  </message>
  <message>
   <source>From the last list</source>
   <translation>Uit de laatste lijst</translation>
  </message>
  <message>
   <source>From the last list, {0}</source>
   <translation>Uit de laatste lijst, {0}</translation>
  </message>
  <message>
   <source>No list read again yet</source>
   <translation>Nog geen lijst opnieuw ingelezen</translation>
  </message>
 </context>
 <context>
  <name>HandoutsPage</name>
  <message numerus="yes">
   <source>%n failed</source>
   <comment>packs</comment>
   <translation>
    <numerusform>%n mislukt</numerusform>
    <numerusform>%n mislukt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) written</source>
   <comment>packs</comment>
   <translation>
    <numerusform>%n bestand geschreven</numerusform>
    <numerusform>%n bestanden geschreven</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n no longer due and removed</source>
   <comment>packs</comment>
   <translation>
    <numerusform>%n niet meer nodig en verwijderd</numerusform>
    <numerusform>%n niet meer nodig en verwijderd</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to be handed out</source>
   <comment>handouts</comment>
   <translation>
    <numerusform>%n uit te delen</numerusform>
    <numerusform>%n uit te delen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unchanged</source>
   <comment>packs</comment>
   <translation>
    <numerusform>%n ongewijzigd</numerusform>
    <numerusform>%n ongewijzigd</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Language</source>
   <translation>&amp;Taal</translation>
  </message>
  <message>
   <source>all up to date</source>
   <translation>allemaal actueel</translation>
  </message>
  <message>
   <source>Calendar</source>
   <translation>Agenda</translation>
  </message>
  <message>
   <source>Choose the folder of the packs</source>
   <translation>Kies de map van de pakketten</translation>
  </message>
  <message>
   <source>each reader's own</source>
   <translation>ieders eigen taal</translation>
  </message>
  <message>
   <source>Entries of the calendar</source>
   <translation>Afspraken in de agenda</translation>
  </message>
  <message>
   <source>Handouts</source>
   <translation>Documenten</translation>
  </message>
  <message>
   <source>Has an old one</source>
   <translation>Heeft een oud</translation>
  </message>
  <message numerus="yes">
   <source>&amp;Make %n pack(s)</source>
   <comment>handouts</comment>
   <translation>
    <numerusform>%n pakket &amp;maken</numerusform>
    <numerusform>%n pakketten &amp;maken</numerusform>
   </translation>
  </message>
  <message>
   <source>Making packs</source>
   <translation>Pakketten maken</translation>
  </message>
  <message>
   <source>No pack yet</source>
   <translation>Nog geen pakket</translation>
  </message>
  <message>
   <source>Nobody is confirmed yet: there is no pack to make.</source>
   <translation>Nog niemand is bevestigd: er is geen pakket te maken.</translation>
  </message>
  <message>
   <source>Nothing with a time yet: no calendar is written.</source>
   <translation>Nog niets met een uur: er wordt geen agenda geschreven.</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Map openen</translation>
  </message>
  <message>
   <source>PDF</source>
   <translation>PDF</translation>
  </message>
  <message>
   <source>Preview of the PDF</source>
   <translation>Voorbeeld van de PDF</translation>
  </message>
  <message>
   <source>Print...</source>
   <translation>Afdrukken...</translation>
  </message>
  <message>
   <source>The folder of the packs</source>
   <translation>De map van de pakketten</translation>
  </message>
  <message>
   <source>There are no packs yet: make them first.</source>
   <translation>Er zijn nog geen pakketten: maak ze eerst.</translation>
  </message>
  <message>
   <source>To {0}</source>
   <translation>Naar {0}</translation>
  </message>
  <message>
   <source>Up to date</source>
   <translation>Actueel</translation>
  </message>
  <message>
   <source>What is shown of the pack</source>
   <translation>Wat van het pakket getoond wordt</translation>
  </message>
  <message>
   <source>Who gets a pack</source>
   <translation>Wie een pakket krijgt</translation>
  </message>
  <message>
   <source>{0} of {1} chosen</source>
   <translation>{0} van {1} gekozen</translation>
  </message>
 </context>
 <context>
  <name>ImportDialog</name>
  <message numerus="yes">
   <source>%n problem(s) will be left as they are.</source>
   <comment>import</comment>
   <translation>
    <numerusform>%n probleem blijft zoals het is.</numerusform>
    <numerusform>%n problemen blijven zoals ze zijn.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row(s)</source>
   <comment>of a list</comment>
   <translation>
    <numerusform>%n rij</numerusform>
    <numerusform>%n rijen</numerusform>
   </translation>
  </message>
  <message>
   <source>Afterwards one Ctrl+Z takes all of it back.</source>
   <translation>Daarna maakt één Ctrl+Z alles ongedaan.</translation>
  </message>
  <message>
   <source>Another file...</source>
   <translation>Een ander bestand...</translation>
  </message>
  <message>
   <source>As before</source>
   <translation>Zoals voorheen</translation>
  </message>
  <message>
   <source>As recognised</source>
   <translation>Zoals herkend</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuleren</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Gewijzigd</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Kolommen</translation>
  </message>
  <message>
   <source>Comparing with the trip</source>
   <translation>Vergelijken met de reis</translation>
  </message>
  <message>
   <source>Forget what was chosen for files with these columns</source>
   <translation>Vergeten wat gekozen is voor bestanden met deze kolommen</translation>
  </message>
  <message>
   <source>Gone</source>
   <translation>Weg</translation>
  </message>
  <message>
   <source>heads in row {0}</source>
   <translation>koppen in rij {0}</translation>
  </message>
  <message>
   <source>Moved</source>
   <translation>Verhuisd</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Nieuw</translation>
  </message>
  <message>
   <source>no row of heads: recognised by what is in the columns</source>
   <translation>geen rij met koppen: herkend aan wat in de kolommen staat</translation>
  </message>
  <message>
   <source>No, organisers empty their lists after a fair: read nothing, the trip stays as it is</source>
   <translation>Nee, organisatoren maken hun lijsten leeg na een beurs: niets inlezen, de reis blijft zoals ze is</translation>
  </message>
  <message>
   <source>Nothing has changed in the trip.</source>
   <translation>Er is niets gewijzigd in de reis.</translation>
  </message>
  <message>
   <source>Nothing here.</source>
   <translation>Niets hier.</translation>
  </message>
  <message>
   <source>Nothing is written yet.</source>
   <translation>Er is nog niets geschreven.</translation>
  </message>
  <message>
   <source>Of {0} exhibitors this list drops {1} and leaves {2} without a stand. Is it all of it?</source>
   <translation>Van {0} exposanten laat deze lijst er {1} weg en staan er {2} zonder stand in. Is dit de hele lijst?</translation>
  </message>
  <message>
   <source>Problems</source>
   <translation>Problemen</translation>
  </message>
  <message>
   <source>Reading {0}</source>
   <translation>{0} lezen</translation>
  </message>
  <message>
   <source>Renamed</source>
   <translation>Hernoemd</translation>
  </message>
  <message>
   <source>Rows of the list</source>
   <translation>Rijen van de lijst</translation>
  </message>
  <message>
   <source>sheet {0}</source>
   <translation>blad {0}</translation>
  </message>
  <message numerus="yes">
   <source>Take over %n change(s)</source>
   <comment>button of the import</comment>
   <translation>
    <numerusform>%n wijziging overnemen</numerusform>
    <numerusform>%n wijzigingen overnemen</numerusform>
   </translation>
  </message>
  <message>
   <source>Taking over {0}</source>
   <translation>{0} overnemen</translation>
  </message>
  <message>
   <source>The list says what the trip already has: there is nothing to take over.</source>
   <translation>De lijst zegt wat de reis al heeft: er valt niets over te nemen.</translation>
  </message>
  <message>
   <source>To look at</source>
   <translation>Te bekijken</translation>
  </message>
  <message>
   <source>Update the exhibitor list</source>
   <translation>De exposantenlijst bijwerken</translation>
  </message>
  <message>
   <source>What the list would do</source>
   <translation>Wat de lijst zou doen</translation>
  </message>
  <message numerus="yes">
   <source>Yes: mark %n exhibitor(s) as gone or without a stand; wishes, requests and visits stay</source>
   <comment>guard</comment>
   <translation>
    <numerusform>Ja: %n exposant als weg of zonder stand markeren; wensen, aanvragen en bezoeken blijven</numerusform>
    <numerusform>Ja: %n exposanten als weg of zonder stand markeren; wensen, aanvragen en bezoeken blijven</numerusform>
   </translation>
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
   <source>Inspector</source>
   <translation>Detailpaneel</translation>
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
  <name>ListDoor</name>
  <message>
   <source>All files</source>
   <translation>Alle bestanden</translation>
  </message>
  <message>
   <source>Import a list</source>
   <translation>Een lijst inlezen</translation>
  </message>
  <message>
   <source>Lists</source>
   <translation>Lijsten</translation>
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
  <name>MappingRows</name>
  <message>
   <source>Column {0} is</source>
   <translation>Kolom {0} is</translation>
  </message>
  <message>
   <source>not taken</source>
   <translation>niet overgenomen</translation>
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
   <source>Fair</source>
   <translation>Beurs</translation>
  </message>
  <message>
   <source>To finish</source>
   <translation>Afronden</translation>
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
  <name>PreviewTable</name>
  <message>
   <source>as before</source>
   <translation>zoals voorheen</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>Verschil</translation>
  </message>
  <message>
   <source>Exhibitor</source>
   <translation>Exposant</translation>
  </message>
  <message>
   <source>no longer in the list</source>
   <translation>niet meer in de lijst</translation>
  </message>
  <message>
   <source>problem</source>
   <translation>probleem</translation>
  </message>
  <message>
   <source>row {0}</source>
   <translation>rij {0}</translation>
  </message>
  <message>
   <source>Touches</source>
   <translation>Raakt</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Wat</translation>
  </message>
 </context>
 <context>
  <name>PriorityControl</name>
  <message>
   <source>1, 2 or 3 sets the priority</source>
   <translation>1, 2 of 3 bepaalt de prioriteit</translation>
  </message>
  <message>
   <source>{0} · keys 1, 2 and 3</source>
   <translation>{0} · toetsen 1, 2 en 3</translation>
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
   <source>Which trip is {0} for? Open it, or begin a new one: the list is looked at there.</source>
   <translation>Voor welke reis is {0}? Open ze, of begin een nieuwe: daar wordt de lijst bekeken.</translation>
  </message>
  <message>
   <source>Work is still going on</source>
   <translation>Er is nog werk bezig</translation>
  </message>
 </context>
 <context>
  <name>RequestsPage</name>
  <message>
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <source>Ask the wanted</source>
   <translation>Aanvragen voor wat gewenst is</translation>
  </message>
  <message>
   <source>Asked today</source>
   <translation>Vandaag gevraagd</translation>
  </message>
  <message>
   <source>Every exhibitor that is wanted has its request.</source>
   <translation>Elke gewenste exposant heeft zijn aanvraag.</translation>
  </message>
  <message>
   <source>Nothing asked yet. Begin with the exhibitors that somebody wants.</source>
   <translation>Nog niets gevraagd. Begin met de exposanten die iemand wenst.</translation>
  </message>
  <message>
   <source>Reminded today</source>
   <translation>Vandaag herinnerd</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>Aanvragen</translation>
  </message>
  <message>
   <source>Select the requests first.</source>
   <translation>Selecteer eerst de aanvragen.</translation>
  </message>
  <message>
   <source>States of the requests</source>
   <translation>Stand van de aanvragen</translation>
  </message>
  <message numerus="yes">
   <source>{0}, %n wanted exhibitor(s) still to ask</source>
   <comment>requests</comment>
   <translation>
    <numerusform>{0}, nog %n gewenste exposant te vragen</numerusform>
    <numerusform>{0}, nog %n gewenste exposanten te vragen</numerusform>
   </translation>
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
   <source>&amp;Language</source>
   <translation>&amp;Taal</translation>
  </message>
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
 <context>
  <name>WantedBy</name>
  <message>
   <source>Add a company that wants it</source>
   <translation>Een bedrijf toevoegen dat dit wenst</translation>
  </message>
  <message>
   <source>Add a company, then 1, 2 or 3</source>
   <translation>Voeg een bedrijf toe, dan 1, 2 of 3</translation>
  </message>
  <message>
   <source>No company is called “{0}”.</source>
   <translation>Geen bedrijf heet ‘{0}’.</translation>
  </message>
  <message>
   <source>Wanted by</source>
   <translation>Gewenst door</translation>
  </message>
 </context>
 <context>
  <name>WishBar</name>
  <message>
   <source>aim</source>
   <translation>doel</translation>
  </message>
  <message>
   <source>Company</source>
   <translation>Bedrijf</translation>
  </message>
  <message>
   <source>Company whose wishes are typed</source>
   <translation>Bedrijf waarvan u de wensen typt</translation>
  </message>
  <message>
   <source>Exhibitor or topic wished for</source>
   <translation>Gewenste exposant of gewenst onderwerp</translation>
  </message>
  <message>
   <source>Exhibitor or topic, then Return, then 1, 2 or 3</source>
   <translation>Exposant of onderwerp, dan Enter, dan 1, 2 of 3</translation>
  </message>
  <message>
   <source>question</source>
   <translation>vraag</translation>
  </message>
 </context>
 <context>
  <name>WishRow</name>
  <message>
   <source>aim</source>
   <translation>doel</translation>
  </message>
  <message>
   <source>question</source>
   <translation>vraag</translation>
  </message>
  <message>
   <source>Take out the wish of {0}</source>
   <translation>De wens van {0} weghalen</translation>
  </message>
 </context>
 <context>
  <name>WishesPage</name>
  <message>
   <source>No wishes yet. Type a company above, then what it wants to see.</source>
   <translation>Nog geen wensen. Typ hierboven een bedrijf, dan wat het wil zien.</translation>
  </message>
  <message>
   <source>Type first whose wish it is.</source>
   <translation>Typ eerst van wie de wens is.</translation>
  </message>
  <message>
   <source>What for</source>
   <translation>Waarvoor</translation>
  </message>
  <message>
   <source>Wishes</source>
   <translation>Wensen</translation>
  </message>
 </context>
</TS>
