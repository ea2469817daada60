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
  <name>Agenda</name>
  <message>
   <source>Free, {0}</source>
   <translation>Vrij, {0}</translation>
  </message>
  <message>
   <source>Not yet timed</source>
   <translation>Nog geen uur</translation>
  </message>
  <message>
   <source>Nothing planned</source>
   <translation>Niets gepland</translation>
  </message>
  <message>
   <source>{0} min needed, {1} free</source>
   <translation>{0} min nodig, {1} vrij</translation>
  </message>
 </context>
 <context>
  <name>AsideDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Annuleren</translation>
  </message>
  <message>
   <source>It comes back by itself when something about it changes.</source>
   <translation>Het komt vanzelf terug als er iets aan verandert.</translation>
  </message>
  <message>
   <source>Set a clash aside</source>
   <translation>Een conflict terzijde leggen</translation>
  </message>
  <message>
   <source>Set aside</source>
   <translation>Terzijde leggen</translation>
  </message>
  <message>
   <source>Such as: agreed with the leader</source>
   <translation>Bijvoorbeeld: afgesproken met de begeleider</translation>
  </message>
  <message>
   <source>Why can you live with it?</source>
   <translation>Waarom kunt u ermee leven?</translation>
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
  <name>Attachments</name>
  <message>
   <source>Add note...</source>
   <translation>Notitie toevoegen...</translation>
  </message>
  <message>
   <source>Attach file...</source>
   <translation>Bestand toevoegen...</translation>
  </message>
  <message>
   <source>Attach files</source>
   <translation>Bestanden toevoegen</translation>
  </message>
  <message>
   <source>Change note</source>
   <translation>Notitie wijzigen</translation>
  </message>
  <message>
   <source>Change this note</source>
   <translation>Deze notitie wijzigen</translation>
  </message>
  <message>
   <source>Change who may read {0}</source>
   <translation>Wijzigen wie {0} mag lezen</translation>
  </message>
  <message>
   <source>New note</source>
   <translation>Nieuwe notitie</translation>
  </message>
  <message>
   <source>Notes and files</source>
   <translation>Notities en bestanden</translation>
  </message>
  <message>
   <source>Open {0}</source>
   <translation>{0} openen</translation>
  </message>
  <message>
   <source>Remove this note</source>
   <translation>Deze notitie verwijderen</translation>
  </message>
  <message>
   <source>Remove {0}</source>
   <translation>{0} verwijderen</translation>
  </message>
  <message>
   <source>Taking in {0}</source>
   <translation>{0} opnemen</translation>
  </message>
  <message>
   <source>until {0}</source>
   <translation>tot {0}</translation>
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
  <name>Chips</name>
  <message>
   <source>Take off the filter: {0}</source>
   <translation>De filter weghalen: {0}</translation>
  </message>
 </context>
 <context>
  <name>ChipsEditor</name>
  <message>
   <source>add</source>
   <translation>toevoegen</translation>
  </message>
  <message>
   <source>Take out {0}</source>
   <translation>{0} weghalen</translation>
  </message>
  <message>
   <source>{0}: add</source>
   <translation>{0}: toevoegen</translation>
  </message>
 </context>
 <context>
  <name>ClashBrief</name>
  <message>
   <source>Show this clash</source>
   <translation>Dit conflict tonen</translation>
  </message>
 </context>
 <context>
  <name>ClashCard</name>
  <message numerus="yes">
   <source>%n min the walk takes</source>
   <comment>time for a walk</comment>
   <translation>
    <numerusform>%n min lopen</numerusform>
    <numerusform>%n min lopen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n min there are</source>
   <comment>time for a walk</comment>
   <translation>
    <numerusform>%n min vrij</numerusform>
    <numerusform>%n min vrij</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose a clash to see its remedies.</source>
   <translation>Kies een conflict om de oplossingen te zien.</translation>
  </message>
  <message>
   <source>Go to</source>
   <translation>Ga naar</translation>
  </message>
  <message>
   <source>No remedy is known: change what it is about.</source>
   <translation>Er is geen oplossing bekend: wijzig waar het over gaat.</translation>
  </message>
  <message>
   <source>Remedies</source>
   <translation>Oplossingen</translation>
  </message>
  <message>
   <source>Set aside, with a reason...</source>
   <translation>Terzijde leggen, met een reden...</translation>
  </message>
  <message>
   <source>Set aside: {0}</source>
   <translation>Terzijde gelegd: {0}</translation>
  </message>
  <message>
   <source>Show it as a clash again</source>
   <translation>Weer als conflict tonen</translation>
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
    <numerusform>%n dringend</numerusform>
    <numerusform>%n dringend</numerusform>
   </translation>
  </message>
  <message>
   <source>Clashes</source>
   <translation>Conflicten</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Dag</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Filter</translation>
  </message>
  <message>
   <source>Group by</source>
   <translation>Groeperen per</translation>
  </message>
  <message>
   <source>No clash has all these words.</source>
   <translation>Geen conflict bevat al deze woorden.</translation>
  </message>
  <message>
   <source>No clashes</source>
   <translation>Geen conflicten</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>Niets gevonden</translation>
  </message>
  <message>
   <source>Set aside</source>
   <translation>Terzijde gelegd</translation>
  </message>
  <message>
   <source>Severity</source>
   <translation>Ernst</translation>
  </message>
  <message numerus="yes">
   <source>Show %n set aside</source>
   <comment>clashes</comment>
   <translation>
    <numerusform>%n terzijde gelegd tonen</numerusform>
    <numerusform>%n terzijde gelegd tonen</numerusform>
   </translation>
  </message>
  <message>
   <source>Subject</source>
   <translation>Onderwerp</translation>
  </message>
  <message>
   <source>Walks, beds, seats and hours add up.</source>
   <translation>Loopafstanden, bedden, plaatsen en uren kloppen.</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} van {1}</translation>
  </message>
 </context>
 <context>
  <name>Columns</name>
  <message>
   <source>Exhibitor or topic</source>
   <translation>Exposant of onderwerp</translation>
  </message>
  <message>
   <source>Fees</source>
   <translation>Bijdragen</translation>
  </message>
  <message>
   <source>Languages</source>
   <translation>Talen</translation>
  </message>
  <message>
   <source>Last list</source>
   <translation>Laatste lijst</translation>
  </message>
  <message>
   <source>Leaders</source>
   <translation>Begeleiders</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Naam</translation>
  </message>
  <message>
   <source>Needs</source>
   <translation>Noden</translation>
  </message>
  <message>
   <source>Not paid</source>
   <translation>Niet betaald</translation>
  </message>
  <message>
   <source>On it / seats</source>
   <translation>Erop / plaatsen</translation>
  </message>
  <message>
   <source>Takes part</source>
   <translation>Neemt deel</translation>
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
  <name>ColumnsDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Annuleren</translation>
  </message>
  <message>
   <source>Check what is shown; drag, or move with the buttons, to put it in order.</source>
   <translation>Vink aan wat getoond wordt; sleep, of verplaats met de knoppen, voor de volgorde.</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Kolommen</translation>
  </message>
  <message>
   <source>Find a field</source>
   <translation>Zoek een veld</translation>
  </message>
  <message>
   <source>Move &amp;down</source>
   <translation>Om&amp;laag</translation>
  </message>
  <message>
   <source>Move &amp;up</source>
   <translation>Om&amp;hoog</translation>
  </message>
  <message>
   <source>Show these</source>
   <translation>Deze tonen</translation>
  </message>
  <message>
   <source>U&amp;sual columns</source>
   <translation>&amp;Gewone kolommen</translation>
  </message>
 </context>
 <context>
  <name>CompaniesPage</name>
  <message>
   <source>Add company</source>
   <translation>Bedrijf toevoegen</translation>
  </message>
  <message>
   <source>Coming</source>
   <translation>Komen mee</translation>
  </message>
  <message>
   <source>Companies</source>
   <translation>Bedrijven</translation>
  </message>
  <message>
   <source>Copy e-mail addresses</source>
   <translation>E-mailadressen kopiëren</translation>
  </message>
  <message>
   <source>No companies yet</source>
   <translation>Nog geen bedrijven</translation>
  </message>
  <message>
   <source>no wishes yet</source>
   <translation>nog geen wensen</translation>
  </message>
  <message>
   <source>nobody comes</source>
   <translation>niemand komt mee</translation>
  </message>
  <message>
   <source>not all paid</source>
   <translation>niet alles betaald</translation>
  </message>
  <message>
   <source>Not paid</source>
   <translation>Niet betaald</translation>
  </message>
  <message>
   <source>Paste from Excel</source>
   <translation>Uit Excel plakken</translation>
  </message>
  <message>
   <source>somebody comes</source>
   <translation>er komt iemand mee</translation>
  </message>
  <message>
   <source>They come by themselves with their people. You can also paste or type them.</source>
   <translation>Ze komen vanzelf met hun mensen. U kunt ze ook plakken of typen.</translation>
  </message>
  <message>
   <source>Without wishes</source>
   <translation>Zonder wensen</translation>
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
  <name>DaysEditor</name>
  <message>
   <source>Afternoon, from {0}</source>
   <translation>Namiddag, vanaf {0}</translation>
  </message>
  <message>
   <source>From and until, such as 9:00-12:30; leave one out for the beginning or the end.</source>
   <translation>Van en tot, zoals 9:00-12:30; laat er een weg voor het begin of het einde.</translation>
  </message>
  <message>
   <source>From one hour to another...</source>
   <translation>Van uur tot uur...</translation>
  </message>
  <message>
   <source>Hours of this day</source>
   <translation>Uren van deze dag</translation>
  </message>
  <message>
   <source>Morning, until {0}</source>
   <translation>Voormiddag, tot {0}</translation>
  </message>
  <message>
   <source>No answer yet</source>
   <translation>Nog geen antwoord</translation>
  </message>
  <message>
   <source>None of these nights</source>
   <translation>Geen van deze nachten</translation>
  </message>
  <message>
   <source>Not this day</source>
   <translation>Deze dag niet</translation>
  </message>
  <message>
   <source>The whole trip</source>
   <translation>De hele reis</translation>
  </message>
  <message>
   <source>Whole day</source>
   <translation>Hele dag</translation>
  </message>
  <message>
   <source>{0}, not</source>
   <translation>{0}, niet</translation>
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
  <name>GroupsPage</name>
  <message>
   <source>Add group</source>
   <translation>Groep toevoegen</translation>
  </message>
  <message>
   <source>Groups</source>
   <translation>Groepen</translation>
  </message>
  <message>
   <source>Make a group for each leader; about ten people walk well together.</source>
   <translation>Maak een groep per begeleider; met een tiental mensen loopt het goed.</translation>
  </message>
  <message>
   <source>No groups yet</source>
   <translation>Nog geen groepen</translation>
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
  <message numerus="yes">
   <source>&amp;Make %n pack(s)</source>
   <comment>handouts</comment>
   <translation>
    <numerusform>%n pakket &amp;maken</numerusform>
    <numerusform>%n pakketten &amp;maken</numerusform>
   </translation>
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
  <name>HistoryPage</name>
  <message numerus="yes">
   <source>%n change(s)</source>
   <comment>history</comment>
   <translation>
    <numerusform>%n wijziging</numerusform>
    <numerusform>%n wijzigingen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n shown</source>
   <comment>changes in the history</comment>
   <translation>
    <numerusform>%n getoond</numerusform>
    <numerusform>%n getoond</numerusform>
   </translation>
  </message>
  <message>
   <source>After</source>
   <translation>Na</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Voor</translation>
  </message>
  <message>
   <source>Before and after</source>
   <translation>Voor en na</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Door</translation>
  </message>
  <message>
   <source>Changes, newest first</source>
   <translation>Wijzigingen, nieuwste eerst</translation>
  </message>
  <message>
   <source>Choose a change to see what was and what is.</source>
   <translation>Kies een wijziging om te zien wat was en wat is.</translation>
  </message>
  <message>
   <source>everybody</source>
   <translation>iedereen</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Veld</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Filter</translation>
  </message>
  <message>
   <source>Go to {0} {1}</source>
   <translation>Ga naar {0} {1}</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Geschiedenis</translation>
  </message>
  <message>
   <source>Make again</source>
   <translation>Opnieuw doen</translation>
  </message>
  <message>
   <source>Only the first {0} fields are shown.</source>
   <translation>Alleen de eerste {0} velden worden getoond.</translation>
  </message>
  <message>
   <source>Show what is covered</source>
   <translation>Tonen wat afgedekt is</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Terugdraaien</translation>
  </message>
  <message>
   <source>This change touched no field.</source>
   <translation>Deze wijziging raakte geen enkel veld.</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Vandaag</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Wat</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Gisteren</translation>
  </message>
  <message>
   <source>{0}, by {1}, change {2}</source>
   <translation>{0}, door {1}, wijziging {2}</translation>
  </message>
 </context>
 <context>
  <name>ImportDialog</name>
  <message numerus="yes">
   <source>%n exhibitor(s) stay as they are for now.</source>
   <comment>import</comment>
   <translation>
    <numerusform>%n exposant blijft voorlopig zoals hij is.</numerusform>
    <numerusform>%n exposanten blijven voorlopig zoals ze zijn.</numerusform>
   </translation>
  </message>
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
   <source>To decide</source>
   <translation>Te beslissen</translation>
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
  <name>ItemDialog</name>
  <message>
   <source>Add item</source>
   <translation>Onderdeel toevoegen</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Dag</translation>
  </message>
  <message>
   <source>For whom</source>
   <translation>Voor wie</translation>
  </message>
  <message>
   <source>New programme item</source>
   <translation>Nieuw programmaonderdeel</translation>
  </message>
  <message>
   <source>Not yet timed</source>
   <translation>Nog geen uur</translation>
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
  <name>LanguagesPopup</name>
  <message>
   <source>lacking</source>
   <translation>ontbreekt</translation>
  </message>
 </context>
 <context>
  <name>ListDeeds</name>
  <message numerus="yes">
   <source>%n e-mail addresses copied</source>
   <comment>addresses on the clipboard</comment>
   <translation>
    <numerusform>%n e-mailadres gekopieerd</numerusform>
    <numerusform>%n e-mailadressen gekopieerd</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pages sent to the printer</source>
   <comment>printing</comment>
   <translation>
    <numerusform>%n pagina naar de printer gestuurd</numerusform>
    <numerusform>%n pagina’s naar de printer gestuurd</numerusform>
   </translation>
  </message>
  <message>
   <source>none known of {0}</source>
   <translation>geen bekend van {0}</translation>
  </message>
  <message>
   <source>Page {page} of {pages}</source>
   <translation>Pagina {page} van {pages}</translation>
  </message>
  <message>
   <source>Pasting</source>
   <translation>Plakken</translation>
  </message>
  <message>
   <source>The printer did not take it.</source>
   <translation>De printer nam het niet aan.</translation>
  </message>
  <message>
   <source>There are no cells on the clipboard. Copy them in Excel first.</source>
   <translation>Er staan geen cellen op het klembord. Kopieer ze eerst in Excel.</translation>
  </message>
  <message>
   <source>This column cannot be filled in here.</source>
   <translation>Deze kolom kan hier niet ingevuld worden.</translation>
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
  <name>ListFilter</name>
  <message>
   <source>New filter</source>
   <translation>Nieuwe filter</translation>
  </message>
  <message>
   <source>Show everything</source>
   <translation>Alles tonen</translation>
  </message>
  <message>
   <source>{0} or {1}</source>
   <translation>{0} of {1}</translation>
  </message>
 </context>
 <context>
  <name>ListPage</name>
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
   <source>Nothing to see in this view.</source>
   <translation>Niets te zien in deze weergave.</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} van {1}</translation>
  </message>
 </context>
 <context>
  <name>ListsPage</name>
  <message numerus="yes">
   <source>%n selected</source>
   <comment>rows of lists</comment>
   <translation>
    <numerusform>%n geselecteerd</numerusform>
    <numerusform>%n geselecteerd</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n shown</source>
   <comment>rows of lists</comment>
   <translation>
    <numerusform>%n getoond</numerusform>
    <numerusform>%n getoond</numerusform>
   </translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Filter</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Laten staan</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Verwijderen</translation>
  </message>
  <message>
   <source>Remove?</source>
   <translation>Verwijderen?</translation>
  </message>
 </context>
 <context>
  <name>Looks</name>
  <message>
   <source>Language</source>
   <translation>Taal</translation>
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
  <name>OverviewPage</name>
  <message>
   <source>Add participants</source>
   <translation>Deelnemers toevoegen</translation>
  </message>
  <message>
   <source>All clashes</source>
   <translation>Alle conflicten</translation>
  </message>
  <message numerus="yes">
   <source>Ask text for %n copied</source>
   <comment>people</comment>
   <translation>
    <numerusform>Vraagtekst voor %n gekopieerd</numerusform>
    <numerusform>Vraagtekst voor %n gekopieerd</numerusform>
   </translation>
  </message>
  <message>
   <source>Clashes</source>
   <translation>Conflicten</translation>
  </message>
  <message>
   <source>Completeness</source>
   <translation>Volledigheid</translation>
  </message>
  <message>
   <source>Copy ask text</source>
   <translation>Vraagtekst kopiëren</translation>
  </message>
  <message numerus="yes">
   <source>Copy ask text for %n</source>
   <comment>people selected</comment>
   <translation>
    <numerusform>Vraagtekst voor %n kopiëren</numerusform>
    <numerusform>Vraagtekst voor %n kopiëren</numerusform>
   </translation>
  </message>
  <message>
   <source>Copy ask text for who misses something</source>
   <translation>Vraagtekst kopiëren voor wie iets ontbreekt</translation>
  </message>
  <message>
   <source>Go to participant</source>
   <translation>Ga naar deelnemer</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Geschiedenis</translation>
  </message>
  <message>
   <source>Import list...</source>
   <translation>Lijst inlezen...</translation>
  </message>
  <message>
   <source>Last changes</source>
   <translation>Laatste wijzigingen</translation>
  </message>
  <message>
   <source>Make packs...</source>
   <translation>Pakketten maken...</translation>
  </message>
  <message>
   <source>Make the programme</source>
   <translation>Het programma maken</translation>
  </message>
  <message>
   <source>Nothing in this trip yet</source>
   <translation>Nog niets in deze reis</translation>
  </message>
  <message>
   <source>Or drop the organiser’s list on this window: Excel, CSV, JSON and saved web pages are recognised.</source>
   <translation>Of sleep de lijst van de organisator op dit venster: Excel, CSV, JSON en bewaarde webpagina’s worden herkend.</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Overzicht</translation>
  </message>
  <message>
   <source>Read the organiser’s list...</source>
   <translation>De lijst van de organisator inlezen...</translation>
  </message>
  <message>
   <source>The planner’s year</source>
   <translation>Het jaar van de planner</translation>
  </message>
  <message>
   <source>There is nothing to ask: nothing is missing.</source>
   <translation>Er is niets te vragen: er ontbreekt niets.</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Vandaag</translation>
  </message>
  <message>
   <source>today</source>
   <translation>vandaag</translation>
  </message>
 </context>
 <context>
  <name>OverviewWords</name>
  <message numerus="yes">
   <source>%n agreed</source>
   <comment>requests</comment>
   <translation>
    <numerusform>%n akkoord</numerusform>
    <numerusform>%n akkoord</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n missing something</source>
   <comment>people</comment>
   <translation>
    <numerusform>bij %n ontbreekt iets</numerusform>
    <numerusform>bij %n ontbreekt iets</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not invoiced</source>
   <comment>people</comment>
   <translation>
    <numerusform>%n niet gefactureerd</numerusform>
    <numerusform>%n niet gefactureerd</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not paid</source>
   <comment>people</comment>
   <translation>
    <numerusform>%n niet betaald</numerusform>
    <numerusform>%n niet betaald</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n people</source>
   <comment>day list</comment>
   <translation>
    <numerusform>%n persoon</numerusform>
    <numerusform>%n personen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n placed</source>
   <comment>wishes</comment>
   <translation>
    <numerusform>%n ingepland</numerusform>
    <numerusform>%n ingepland</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n still to pay</source>
   <comment>people</comment>
   <translation>
    <numerusform>%n nog te betalen</numerusform>
    <numerusform>%n nog te betalen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n urgent</source>
   <comment>clashes</comment>
   <translation>
    <numerusform>%n dringend</numerusform>
    <numerusform>%n dringend</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n waited for</source>
   <comment>people</comment>
   <translation>
    <numerusform>op %n wordt gewacht</numerusform>
    <numerusform>op %n wordt gewacht</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n without a bed</source>
   <comment>people</comment>
   <translation>
    <numerusform>%n zonder bed</numerusform>
    <numerusform>%n zonder bed</numerusform>
   </translation>
  </message>
  <message>
   <source>Completeness</source>
   <translation>Volledigheid</translation>
  </message>
  <message numerus="yes">
   <source>day(s) ago</source>
   <comment>a past trip</comment>
   <translation>
    <numerusform>dag geleden</numerusform>
    <numerusform>dagen geleden</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>day(s) to go</source>
   <comment>a trip ahead</comment>
   <translation>
    <numerusform>dag te gaan</numerusform>
    <numerusform>dagen te gaan</numerusform>
   </translation>
  </message>
  <message>
   <source>Every fee is paid.</source>
   <translation>Elke bijdrage is betaald.</translation>
  </message>
  <message>
   <source>everybody has a bed</source>
   <translation>iedereen heeft een bed</translation>
  </message>
  <message>
   <source>Health, identity and emergency data are gone.</source>
   <translation>Gezondheids-, identiteits- en noodgegevens zijn gewist.</translation>
  </message>
  <message numerus="yes">
   <source>Health, identity and emergency data of %n people are still kept.</source>
   <comment>purge</comment>
   <translation>
    <numerusform>Gezondheids-, identiteits- en noodgegevens van %n persoon worden nog bewaard.</numerusform>
    <numerusform>Gezondheids-, identiteits- en noodgegevens van %n personen worden nog bewaard.</numerusform>
   </translation>
  </message>
  <message>
   <source>Nobody is registered yet.</source>
   <translation>Nog niemand is aangemeld.</translation>
  </message>
  <message>
   <source>none</source>
   <translation>geen</translation>
  </message>
  <message>
   <source>nothing is missing</source>
   <translation>er ontbreekt niets</translation>
  </message>
  <message>
   <source>Nothing is planned for today.</source>
   <translation>Voor vandaag is niets gepland.</translation>
  </message>
  <message>
   <source>nothing left to pay</source>
   <translation>niets meer te betalen</translation>
  </message>
  <message numerus="yes">
   <source>of %n day(s)</source>
   <comment>a running trip</comment>
   <translation>
    <numerusform>van %n dag</numerusform>
    <numerusform>van %n dagen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>of %n registered</source>
   <comment>people</comment>
   <translation>
    <numerusform>van %n aangemeld</numerusform>
    <numerusform>van %n aangemeld</numerusform>
   </translation>
  </message>
  <message>
   <source>paid</source>
   <comment>fees</comment>
   <translation>betaald</translation>
  </message>
  <message numerus="yes">
   <source>participant(s)</source>
   <comment>figure</comment>
   <translation>
    <numerusform>deelnemer</numerusform>
    <numerusform>deelnemers</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>request(s)</source>
   <comment>figure</comment>
   <translation>
    <numerusform>aanvraag</numerusform>
    <numerusform>aanvragen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>room(s)</source>
   <comment>figure</comment>
   <translation>
    <numerusform>kamer</numerusform>
    <numerusform>kamers</numerusform>
   </translation>
  </message>
  <message>
   <source>Still to be paid</source>
   <translation>Nog te betalen</translation>
  </message>
  <message>
   <source>They are to be purged by {0}.</source>
   <translation>Ze moeten gewist zijn tegen {0}.</translation>
  </message>
  <message>
   <source>Three steps: who exhibits, who travels, what they will see.</source>
   <translation>Drie stappen: wie er staat, wie er meereist, wat ze te zien krijgen.</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Vandaag</translation>
  </message>
  <message numerus="yes">
   <source>wish(es)</source>
   <comment>figure</comment>
   <translation>
    <numerusform>wens</numerusform>
    <numerusform>wensen</numerusform>
   </translation>
  </message>
  <message>
   <source>{0} exhibitors are there. Now the people, then the programme.</source>
   <translation>{0} exposanten staan erin. Nu de mensen, dan het programma.</translation>
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
   <source>On the road</source>
   <translation>Onderweg</translation>
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
  <name>PartyDialog</name>
  <message numerus="yes">
   <source>%n take part</source>
   <comment>people in an item</comment>
   <translation>
    <numerusform>%n neemt deel</numerusform>
    <numerusform>%n nemen deel</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Except</source>
   <translation>&amp;Behalve</translation>
  </message>
  <message>
   <source>&amp;Takes part</source>
   <translation>&amp;Neemt deel</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuleren</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Bewaren</translation>
  </message>
  <message>
   <source>Search group, company or person</source>
   <translation>Zoek groep, bedrijf of persoon</translation>
  </message>
  <message>
   <source>Who takes part</source>
   <translation>Wie neemt deel</translation>
  </message>
 </context>
 <context>
  <name>PasteDialog</name>
  <message numerus="yes">
   <source>%n as they were</source>
   <comment>rows of a paste</comment>
   <translation>
    <numerusform>%n zoals het was</numerusform>
    <numerusform>%n zoals ze waren</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n cells left out</source>
   <comment>cells of a paste</comment>
   <translation>
    <numerusform>%n cel weggelaten</numerusform>
    <numerusform>%n cellen weggelaten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n changed</source>
   <comment>rows of a paste</comment>
   <translation>
    <numerusform>%n gewijzigd</numerusform>
    <numerusform>%n gewijzigd</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new</source>
   <comment>rows of a paste</comment>
   <translation>
    <numerusform>%n nieuw</numerusform>
    <numerusform>%n nieuw</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new companies</source>
   <comment>made with a paste</comment>
   <translation>
    <numerusform>%n nieuw bedrijf</numerusform>
    <numerusform>%n nieuwe bedrijven</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rows left out</source>
   <comment>rows of a paste</comment>
   <translation>
    <numerusform>%n rij weggelaten</numerusform>
    <numerusform>%n rijen weggelaten</numerusform>
   </translation>
  </message>
  <message>
   <source>(left out)</source>
   <translation>(weggelaten)</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuleren</translation>
  </message>
  <message>
   <source>Co&amp;lumn goes to</source>
   <translation>Ko&amp;lom gaat naar</translation>
  </message>
  <message>
   <source>Comparing with the list...</source>
   <translation>Vergelijken met de lijst...</translation>
  </message>
  <message>
   <source>Name, first and last</source>
   <translation>Naam, voor- en achternaam</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Plakken</translation>
  </message>
  <message numerus="yes">
   <source>Paste %n rows</source>
   <comment>title</comment>
   <translation>
    <numerusform>%n rij plakken</numerusform>
    <numerusform>%n rijen plakken</numerusform>
   </translation>
  </message>
  <message>
   <source>Paste {0} new, {1} changed</source>
   <translation>{0} nieuw, {1} gewijzigd plakken</translation>
  </message>
  <message>
   <source>Show only &amp;what changes</source>
   <translation>Alleen tonen &amp;wat wijzigt</translation>
  </message>
  <message>
   <source>The first row are &amp;headings</source>
   <translation>De eerste rij bevat &amp;koppen</translation>
  </message>
  <message>
   <source>was: {0}</source>
   <translation>was: {0}</translation>
  </message>
  <message>
   <source>What would change</source>
   <translation>Wat zou wijzigen</translation>
  </message>
 </context>
 <context>
  <name>PeoplePage</name>
  <message numerus="yes">
   <source>%n companies</source>
   <comment>people come from</comment>
   <translation>
    <numerusform>%n bedrijf</numerusform>
    <numerusform>%n bedrijven</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n participants</source>
   <comment>on the list</comment>
   <translation>
    <numerusform>%n deelnemer</numerusform>
    <numerusform>%n deelnemers</numerusform>
   </translation>
  </message>
  <message>
   <source>Active</source>
   <translation>Actief</translation>
  </message>
  <message>
   <source>Add participant</source>
   <translation>Deelnemer toevoegen</translation>
  </message>
  <message>
   <source>Copy e-mail addresses</source>
   <translation>E-mailadressen kopiëren</translation>
  </message>
  <message>
   <source>Copy the cells in Excel, headings and all, and paste them here with Ctrl+V.</source>
   <translation>Kopieer de cellen in Excel, koppen inbegrepen, en plak ze hier met Ctrl+V.</translation>
  </message>
  <message>
   <source>Name not as on ID</source>
   <translation>Naam niet zoals op ID</translation>
  </message>
  <message>
   <source>No participants yet</source>
   <translation>Nog geen deelnemers</translation>
  </message>
  <message>
   <source>Not paid</source>
   <translation>Niet betaald</translation>
  </message>
  <message>
   <source>Participants</source>
   <translation>Deelnemers</translation>
  </message>
  <message>
   <source>Paste from Excel</source>
   <translation>Uit Excel plakken</translation>
  </message>
  <message>
   <source>Paste them from your spreadsheet. Companies follow by themselves.</source>
   <translation>Plak ze uit uw rekenblad. Bedrijven volgen vanzelf.</translation>
  </message>
  <message>
   <source>Type one participant</source>
   <translation>Eén deelnemer typen</translation>
  </message>
  <message>
   <source>Without room</source>
   <translation>Zonder kamer</translation>
  </message>
  <message>
   <source>{0} from {1}</source>
   <translation>{0} uit {1}</translation>
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
   <source>Do</source>
   <translation>Doen</translation>
  </message>
  <message>
   <source>Exhibitor</source>
   <translation>Exposant</translation>
  </message>
  <message>
   <source>leave as it is</source>
   <translation>laten zoals het is</translation>
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
   <source>take over</source>
   <translation>overnemen</translation>
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
  <name>ProgrammePage</name>
  <message>
   <source>Add item...</source>
   <translation>Onderdeel toevoegen...</translation>
  </message>
  <message>
   <source>Agenda of one person</source>
   <translation>Agenda van één persoon</translation>
  </message>
  <message>
   <source>Agenda of {0}</source>
   <translation>Agenda van {0}</translation>
  </message>
  <message>
   <source>Agenda of...</source>
   <translation>Agenda van...</translation>
  </message>
  <message>
   <source>All days</source>
   <translation>Alle dagen</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Dagen</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Dupliceren</translation>
  </message>
  <message>
   <source>Not yet timed</source>
   <translation>Nog geen uur</translation>
  </message>
  <message>
   <source>Nothing planned yet. Add a visit, a talk or a meal; a time can come later.</source>
   <translation>Nog niets gepland. Voeg een bezoek, een toelichting of een maaltijd toe; een uur kan later.</translation>
  </message>
  <message>
   <source>Parts...</source>
   <translation>Delen...</translation>
  </message>
  <message>
   <source>Programme</source>
   <translation>Programma</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Verwijderen</translation>
  </message>
  <message>
   <source>Who takes part...</source>
   <translation>Wie neemt deel...</translation>
  </message>
 </context>
 <context>
  <name>RecordDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Annuleren</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Bewaren</translation>
  </message>
 </context>
 <context>
  <name>RecordEditor</name>
  <message>
   <source>Open</source>
   <translation>Openen</translation>
  </message>
  <message>
   <source>Open {0}</source>
   <translation>{0} openen</translation>
  </message>
 </context>
 <context>
  <name>RecordRows</name>
  <message>
   <source>Add a row</source>
   <translation>Rij toevoegen</translation>
  </message>
  <message>
   <source>Move row {0} up</source>
   <translation>Rij {0} omhoog</translation>
  </message>
  <message>
   <source>Take out row {0}</source>
   <translation>Rij {0} weghalen</translation>
  </message>
 </context>
 <context>
  <name>RemovalDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Annuleren</translation>
  </message>
  <message>
   <source>Nothing is lost: Ctrl+Z brings all of it back.</source>
   <translation>Er gaat niets verloren: Ctrl+Z brengt alles terug.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Verwijderen</translation>
  </message>
  <message>
   <source>Remove all the same</source>
   <translation>Toch verwijderen</translation>
  </message>
  <message>
   <source>Remove {0}?</source>
   <translation>{0} verwijderen?</translation>
  </message>
 </context>
 <context>
  <name>ReplaceDialog</name>
  <message numerus="yes">
   <source>%n cannot be taken and stay as they are</source>
   <comment>cells</comment>
   <translation>
    <numerusform>%n kan niet en blijft zoals het is</numerusform>
    <numerusform>%n kunnen niet en blijven zoals ze zijn</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n cells change</source>
   <comment>find and replace</comment>
   <translation>
    <numerusform>%n cel wijzigt</numerusform>
    <numerusform>%n cellen wijzigen</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Column</source>
   <translation>&amp;Kolom</translation>
  </message>
  <message>
   <source>&amp;Find</source>
   <translation>&amp;Zoeken</translation>
  </message>
  <message>
   <source>&amp;Match case</source>
   <translation>&amp;Hoofdletters tellen</translation>
  </message>
  <message>
   <source>&amp;Replace with</source>
   <translation>Ve&amp;rvangen door</translation>
  </message>
  <message>
   <source>&amp;Whole cell</source>
   <translation>He&amp;le cel</translation>
  </message>
  <message>
   <source>Becomes</source>
   <translation>Wordt</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuleren</translation>
  </message>
  <message>
   <source>Find and replace</source>
   <translation>Zoeken en vervangen</translation>
  </message>
  <message>
   <source>Leave Find empty to fill the empty cells.</source>
   <translation>Laat Zoeken leeg om de lege cellen te vullen.</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>Vervangen</translation>
  </message>
  <message>
   <source>Was</source>
   <translation>Was</translation>
  </message>
  <message>
   <source>What changes</source>
   <translation>Wat wijzigt</translation>
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
  <name>RoomsPage</name>
  <message>
   <source>Add room</source>
   <translation>Kamer toevoegen</translation>
  </message>
  <message>
   <source>Add room...</source>
   <translation>Kamer toevoegen...</translation>
  </message>
  <message>
   <source>Add stay</source>
   <translation>Verblijf toevoegen</translation>
  </message>
  <message>
   <source>Add stay...</source>
   <translation>Verblijf toevoegen...</translation>
  </message>
  <message>
   <source>New room</source>
   <translation>Nieuwe kamer</translation>
  </message>
  <message>
   <source>New stay</source>
   <translation>Nieuw verblijf</translation>
  </message>
  <message>
   <source>No hotel yet. Add a stay with its nights; rooms hang on it.</source>
   <translation>Nog geen hotel. Voeg een verblijf met zijn nachten toe; kamers hangen eraan.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Verwijderen</translation>
  </message>
  <message>
   <source>Rooms</source>
   <translation>Kamers</translation>
  </message>
  <message>
   <source>Stays</source>
   <translation>Verblijven</translation>
  </message>
 </context>
 <context>
  <name>SettingsPage</name>
  <message>
   <source>Add field</source>
   <translation>Veld toevoegen</translation>
  </message>
  <message>
   <source>Add own field...</source>
   <translation>Eigen veld toevoegen...</translation>
  </message>
  <message>
   <source>Airy</source>
   <translation>Ruim</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Zoals het systeem</translation>
  </message>
  <message>
   <source>Backups of this trip</source>
   <translation>Back-ups van deze reis</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Donker</translation>
  </message>
  <message>
   <source>Dense</source>
   <translation>Dicht</translation>
  </message>
  <message>
   <source>Height of rows</source>
   <translation>Hoogte van rijen</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Taal</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Licht</translation>
  </message>
  <message>
   <source>New field</source>
   <translation>Nieuw veld</translation>
  </message>
  <message>
   <source>No fields of your own yet. Add what this year's form asks besides.</source>
   <translation>Nog geen eigen velden. Voeg toe wat het formulier van dit jaar nog vraagt.</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>Gewoon</translation>
  </message>
  <message>
   <source>Own fields</source>
   <translation>Eigen velden</translation>
  </message>
  <message>
   <source>Program</source>
   <translation>Programma</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Verwijderen</translation>
  </message>
  <message>
   <source>Restore a backup...</source>
   <translation>Back-up terugzetten...</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Instellingen</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>Tekstgrootte</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Thema</translation>
  </message>
  <message>
   <source>Trip</source>
   <translation>Reis</translation>
  </message>
  <message>
   <source>Where the trip lies</source>
   <translation>Waar de reis staat</translation>
  </message>
  <message>
   <source>Your name, beside what you change</source>
   <translation>Uw naam, bij wat u wijzigt</translation>
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
  <name>ThingDialog</name>
  <message>
   <source>Add</source>
   <translation>Toevoegen</translation>
  </message>
  <message>
   <source>Add and &amp;next</source>
   <translation>Toevoegen en &amp;volgende</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuleren</translation>
  </message>
 </context>
 <context>
  <name>ThingsPage</name>
  <message numerus="yes">
   <source>%n filled in: {0}</source>
   <comment>cells of a column</comment>
   <translation>
    <numerusform>%n ingevuld: {0}</numerusform>
    <numerusform>%n ingevuld: {0}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n selected</source>
   <comment>rows of a table</comment>
   <translation>
    <numerusform>%n geselecteerd</numerusform>
    <numerusform>%n geselecteerd</numerusform>
   </translation>
  </message>
  <message>
   <source>Add...</source>
   <translation>Toevoegen...</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <source>Choose the columns</source>
   <translation>Kolommen kiezen</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Kolommen</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopiëren</translation>
  </message>
  <message>
   <source>Facets</source>
   <translation>Filters</translation>
  </message>
  <message>
   <source>Fill down</source>
   <translation>Omlaag doorvoeren</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Filter</translation>
  </message>
  <message>
   <source>Filter by more</source>
   <translation>Op meer filteren</translation>
  </message>
  <message>
   <source>Filtered by</source>
   <translation>Gefilterd op</translation>
  </message>
  <message>
   <source>Find and replace...</source>
   <translation>Zoeken en vervangen...</translation>
  </message>
  <message>
   <source>Keep this filter as a tab</source>
   <translation>Deze filter als tabblad bewaren</translation>
  </message>
  <message>
   <source>More to do with this list</source>
   <translation>Meer doen met deze lijst</translation>
  </message>
  <message>
   <source>Nothing on the list fits the filter.</source>
   <translation>Niets op de lijst past bij de filter.</translation>
  </message>
  <message>
   <source>Paste from Excel...</source>
   <translation>Uit Excel plakken...</translation>
  </message>
  <message>
   <source>Print the list...</source>
   <translation>De lijst afdrukken...</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Verwijderen</translation>
  </message>
  <message>
   <source>Saved filters</source>
   <translation>Bewaarde filters</translation>
  </message>
  <message>
   <source>Show what is sensitive; Esc covers it again</source>
   <translation>Tonen wat gevoelig is; Esc dekt het weer af</translation>
  </message>
  <message>
   <source>sum {0}</source>
   <translation>som {0}</translation>
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
  <name>TravelPage</name>
  <message>
   <source>Add leg</source>
   <translation>Traject toevoegen</translation>
  </message>
  <message>
   <source>Add leg...</source>
   <translation>Traject toevoegen...</translation>
  </message>
  <message>
   <source>New leg</source>
   <translation>Nieuw traject</translation>
  </message>
  <message>
   <source>No travel yet. Add the coach, the train or the flight.</source>
   <translation>Nog geen vervoer. Voeg de bus, de trein of de vlucht toe.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Verwijderen</translation>
  </message>
  <message>
   <source>Travel</source>
   <translation>Vervoer</translation>
  </message>
 </context>
 <context>
  <name>ViewTabs</name>
  <message>
   <source>Keep the filter of now in it</source>
   <translation>De filter van nu erin bewaren</translation>
  </message>
  <message>
   <source>Name of the filter</source>
   <translation>Naam van de filter</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Verwijderen</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Hernoemen</translation>
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
 <context>
  <name>WordsEditor</name>
  <message>
   <source>Languages</source>
   <translation>Talen</translation>
  </message>
  <message>
   <source>Languages; lacking: {0}</source>
   <translation>Talen; ontbreekt: {0}</translation>
  </message>
 </context>
</TS>
