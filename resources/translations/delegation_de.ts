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
  <name>Agenda</name>
  <message>
   <source>Free, {0}</source>
   <translation>Frei, {0}</translation>
  </message>
  <message>
   <source>Not yet timed</source>
   <translation>Noch ohne Uhrzeit</translation>
  </message>
  <message>
   <source>Nothing planned</source>
   <translation>Nichts geplant</translation>
  </message>
  <message>
   <source>{0} min needed, {1} free</source>
   <translation>{0} Min. nötig, {1} frei</translation>
  </message>
 </context>
 <context>
  <name>AsideDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>It comes back by itself when something about it changes.</source>
   <translation>Er kommt von selbst zurück, wenn sich daran etwas ändert.</translation>
  </message>
  <message>
   <source>Set a clash aside</source>
   <translation>Einen Konflikt zurückstellen</translation>
  </message>
  <message>
   <source>Set aside</source>
   <translation>Zurückstellen</translation>
  </message>
  <message>
   <source>Such as: agreed with the leader</source>
   <translation>Zum Beispiel: mit dem Gruppenleiter abgesprochen</translation>
  </message>
  <message>
   <source>Why can you live with it?</source>
   <translation>Warum können Sie damit leben?</translation>
  </message>
 </context>
 <context>
  <name>Asked</name>
  <message>
   <source>Nothing asked yet</source>
   <translation>Noch nichts angefragt</translation>
  </message>
 </context>
 <context>
  <name>Attachments</name>
  <message>
   <source>Add note...</source>
   <translation>Notiz hinzufügen...</translation>
  </message>
  <message>
   <source>Attach file...</source>
   <translation>Datei anhängen...</translation>
  </message>
  <message>
   <source>Attach files</source>
   <translation>Dateien anhängen</translation>
  </message>
  <message>
   <source>Change note</source>
   <translation>Notiz ändern</translation>
  </message>
  <message>
   <source>Change this note</source>
   <translation>Diese Notiz ändern</translation>
  </message>
  <message>
   <source>Change who may read {0}</source>
   <translation>Ändern, wer {0} lesen darf</translation>
  </message>
  <message>
   <source>New note</source>
   <translation>Neue Notiz</translation>
  </message>
  <message>
   <source>Notes and files</source>
   <translation>Notizen und Dateien</translation>
  </message>
  <message>
   <source>Open {0}</source>
   <translation>{0} öffnen</translation>
  </message>
  <message>
   <source>Remove this note</source>
   <translation>Diese Notiz entfernen</translation>
  </message>
  <message>
   <source>Remove {0}</source>
   <translation>{0} entfernen</translation>
  </message>
  <message>
   <source>Taking in {0}</source>
   <translation>{0} wird aufgenommen</translation>
  </message>
  <message>
   <source>until {0}</source>
   <translation>bis {0}</translation>
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
  <name>Chips</name>
  <message>
   <source>Take off the filter: {0}</source>
   <translation>Filter entfernen: {0}</translation>
  </message>
 </context>
 <context>
  <name>ChipsEditor</name>
  <message>
   <source>add</source>
   <translation>hinzufügen</translation>
  </message>
  <message>
   <source>Take out {0}</source>
   <translation>{0} entfernen</translation>
  </message>
  <message>
   <source>{0}: add</source>
   <translation>{0}: hinzufügen</translation>
  </message>
 </context>
 <context>
  <name>ClashBrief</name>
  <message>
   <source>Show this clash</source>
   <translation>Diesen Konflikt zeigen</translation>
  </message>
 </context>
 <context>
  <name>ClashCard</name>
  <message numerus="yes">
   <source>%n min the walk takes</source>
   <comment>time for a walk</comment>
   <translation>
    <numerusform>%n Min. Fußweg</numerusform>
    <numerusform>%n Min. Fußweg</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n min there are</source>
   <comment>time for a walk</comment>
   <translation>
    <numerusform>%n Min. frei</numerusform>
    <numerusform>%n Min. frei</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose a clash to see its remedies.</source>
   <translation>Wählen Sie einen Konflikt, um die Lösungen zu sehen.</translation>
  </message>
  <message>
   <source>Go to</source>
   <translation>Gehe zu</translation>
  </message>
  <message>
   <source>No remedy is known: change what it is about.</source>
   <translation>Es ist keine Lösung bekannt: Ändern Sie, worum es geht.</translation>
  </message>
  <message>
   <source>Remedies</source>
   <translation>Lösungen</translation>
  </message>
  <message>
   <source>Set aside, with a reason...</source>
   <translation>Zurückstellen, mit Grund...</translation>
  </message>
  <message>
   <source>Set aside: {0}</source>
   <translation>Zurückgestellt: {0}</translation>
  </message>
  <message>
   <source>Show it as a clash again</source>
   <translation>Wieder als Konflikt zeigen</translation>
  </message>
 </context>
 <context>
  <name>ClashesPage</name>
  <message numerus="yes">
   <source>%n open</source>
   <comment>clashes</comment>
   <translation>
    <numerusform>%n offen</numerusform>
    <numerusform>%n offen</numerusform>
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
   <translation>Konflikte</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Tag</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Filtern</translation>
  </message>
  <message>
   <source>Group by</source>
   <translation>Gruppieren nach</translation>
  </message>
  <message>
   <source>No clash has all these words.</source>
   <translation>Kein Konflikt enthält alle diese Wörter.</translation>
  </message>
  <message>
   <source>No clashes</source>
   <translation>Keine Konflikte</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>Nichts gefunden</translation>
  </message>
  <message>
   <source>Set aside</source>
   <translation>Zurückgestellt</translation>
  </message>
  <message>
   <source>Severity</source>
   <translation>Schwere</translation>
  </message>
  <message numerus="yes">
   <source>Show %n set aside</source>
   <comment>clashes</comment>
   <translation>
    <numerusform>%n zurückgestellten zeigen</numerusform>
    <numerusform>%n zurückgestellte zeigen</numerusform>
   </translation>
  </message>
  <message>
   <source>Subject</source>
   <translation>Thema</translation>
  </message>
  <message>
   <source>Walks, beds, seats and hours add up.</source>
   <translation>Wege, Betten, Plätze und Zeiten gehen auf.</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} von {1}</translation>
  </message>
 </context>
 <context>
  <name>Columns</name>
  <message>
   <source>Exhibitor or topic</source>
   <translation>Aussteller oder Thema</translation>
  </message>
  <message>
   <source>Fees</source>
   <translation>Beiträge</translation>
  </message>
  <message>
   <source>Languages</source>
   <translation>Sprachen</translation>
  </message>
  <message>
   <source>Last list</source>
   <translation>Letzte Liste</translation>
  </message>
  <message>
   <source>Leaders</source>
   <translation>Gruppenleiter</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Needs</source>
   <translation>Bedarf</translation>
  </message>
  <message>
   <source>Not paid</source>
   <translation>Nicht bezahlt</translation>
  </message>
  <message>
   <source>On it / seats</source>
   <translation>Darin / Plätze</translation>
  </message>
  <message>
   <source>Takes part</source>
   <translation>Nimmt teil</translation>
  </message>
  <message>
   <source>Visit</source>
   <translation>Besuch</translation>
  </message>
  <message>
   <source>Wanted by</source>
   <translation>Gewünscht von</translation>
  </message>
 </context>
 <context>
  <name>ColumnsDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Check what is shown; drag, or move with the buttons, to put it in order.</source>
   <translation>Haken Sie an, was gezeigt wird; ziehen Sie, oder verschieben Sie mit den Schaltflächen, um zu ordnen.</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Spalten</translation>
  </message>
  <message>
   <source>Find a field</source>
   <translation>Feld suchen</translation>
  </message>
  <message>
   <source>Move &amp;down</source>
   <translation>Nach &amp;unten</translation>
  </message>
  <message>
   <source>Move &amp;up</source>
   <translation>Nach &amp;oben</translation>
  </message>
  <message>
   <source>Show these</source>
   <translation>Diese zeigen</translation>
  </message>
  <message>
   <source>U&amp;sual columns</source>
   <translation>Üb&amp;liche Spalten</translation>
  </message>
 </context>
 <context>
  <name>CompaniesPage</name>
  <message>
   <source>Add company</source>
   <translation>Unternehmen anlegen</translation>
  </message>
  <message>
   <source>Coming</source>
   <translation>Kommen mit</translation>
  </message>
  <message>
   <source>Companies</source>
   <translation>Unternehmen</translation>
  </message>
  <message>
   <source>Copy e-mail addresses</source>
   <translation>E-Mail-Adressen kopieren</translation>
  </message>
  <message>
   <source>No companies yet</source>
   <translation>Noch keine Unternehmen</translation>
  </message>
  <message>
   <source>no wishes yet</source>
   <translation>noch keine Wünsche</translation>
  </message>
  <message>
   <source>nobody comes</source>
   <translation>niemand kommt mit</translation>
  </message>
  <message>
   <source>not all paid</source>
   <translation>nicht alles bezahlt</translation>
  </message>
  <message>
   <source>Not paid</source>
   <translation>Nicht bezahlt</translation>
  </message>
  <message>
   <source>Paste from Excel</source>
   <translation>Aus Excel einfügen</translation>
  </message>
  <message>
   <source>somebody comes</source>
   <translation>jemand kommt mit</translation>
  </message>
  <message>
   <source>They come by themselves with their people. You can also paste or type them.</source>
   <translation>Sie kommen von selbst mit ihren Leuten. Sie können sie auch einfügen oder eintippen.</translation>
  </message>
  <message>
   <source>Without wishes</source>
   <translation>Ohne Wünsche</translation>
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
  <name>DaysEditor</name>
  <message>
   <source>Afternoon, from {0}</source>
   <translation>Nachmittag, ab {0}</translation>
  </message>
  <message>
   <source>From and until, such as 9:00-12:30; leave one out for the beginning or the end.</source>
   <translation>Von und bis, etwa 9:00-12:30; lassen Sie eines weg für den Anfang oder das Ende.</translation>
  </message>
  <message>
   <source>From one hour to another...</source>
   <translation>Von einer Uhrzeit zur anderen...</translation>
  </message>
  <message>
   <source>Hours of this day</source>
   <translation>Stunden dieses Tages</translation>
  </message>
  <message>
   <source>Morning, until {0}</source>
   <translation>Vormittag, bis {0}</translation>
  </message>
  <message>
   <source>No answer yet</source>
   <translation>Noch keine Antwort</translation>
  </message>
  <message>
   <source>None of these nights</source>
   <translation>Keine dieser Nächte</translation>
  </message>
  <message>
   <source>Not this day</source>
   <translation>An diesem Tag nicht</translation>
  </message>
  <message>
   <source>The whole trip</source>
   <translation>Die ganze Reise</translation>
  </message>
  <message>
   <source>Whole day</source>
   <translation>Ganzer Tag</translation>
  </message>
  <message>
   <source>{0}, not</source>
   <translation>{0}, nicht</translation>
  </message>
 </context>
 <context>
  <name>ExhibitorsPage</name>
  <message numerus="yes">
   <source>%n wanted</source>
   <comment>exhibitors</comment>
   <translation>
    <numerusform>%n gewünscht</numerusform>
    <numerusform>%n gewünscht</numerusform>
   </translation>
  </message>
  <message>
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <source>Exhibitors</source>
   <translation>Aussteller</translation>
  </message>
  <message numerus="yes">
   <source>Hall {0}: %n exhibitor(s)</source>
   <comment>hall</comment>
   <translation>
    <numerusform>Halle {0}: %n Aussteller</numerusform>
    <numerusform>Halle {0}: %n Aussteller</numerusform>
   </translation>
  </message>
  <message>
   <source>Halls</source>
   <translation>Hallen</translation>
  </message>
  <message>
   <source>Import list...</source>
   <translation>Liste einlesen...</translation>
  </message>
  <message>
   <source>Name, stand, field of work</source>
   <translation>Name, Stand, Fachgebiet</translation>
  </message>
  <message>
   <source>New or moved</source>
   <translation>Neu oder umgezogen</translation>
  </message>
  <message>
   <source>No exhibitors yet. Drop the organiser's list on this window, or import it.</source>
   <translation>Noch keine Aussteller. Ziehen Sie die Liste des Veranstalters auf dieses Fenster oder lesen Sie sie ein.</translation>
  </message>
  <message>
   <source>To ask</source>
   <translation>Anzufragen</translation>
  </message>
  <message>
   <source>Update list...</source>
   <translation>Liste aktualisieren...</translation>
  </message>
  <message>
   <source>Views of the list</source>
   <translation>Ansichten der Liste</translation>
  </message>
  <message>
   <source>Waiting for an answer</source>
   <translation>Warten auf Antwort</translation>
  </message>
  <message>
   <source>Wanted</source>
   <translation>Gewünscht</translation>
  </message>
  <message>
   <source>Wanted by</source>
   <translation>Gewünscht von</translation>
  </message>
  <message>
   <source>Wish</source>
   <translation>Wunsch</translation>
  </message>
  <message>
   <source>Wishes per company</source>
   <translation>Wünsche je Unternehmen</translation>
  </message>
  <message numerus="yes">
   <source>{0} in %n hall(s)</source>
   <comment>exhibitors</comment>
   <translation>
    <numerusform>{0} in %n Halle</numerusform>
    <numerusform>{0} in %n Hallen</numerusform>
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
   <translation>Zeigen oder verdecken</translation>
  </message>
  <message>
   <source>Show {0}</source>
   <translation>{0} zeigen</translation>
  </message>
 </context>
 <context>
  <name>FromLastList</name>
  <message>
   <source>As before</source>
   <translation>Wie zuvor</translation>
  </message>
  <message>
   <source>From the last list</source>
   <translation>Aus der letzten Liste</translation>
  </message>
  <message>
   <source>From the last list, {0}</source>
   <translation>Aus der letzten Liste, {0}</translation>
  </message>
  <message>
   <source>No list read again yet</source>
   <translation>Noch keine Liste erneut eingelesen</translation>
  </message>
 </context>
 <context>
  <name>GroupsPage</name>
  <message>
   <source>Add group</source>
   <translation>Gruppe anlegen</translation>
  </message>
  <message>
   <source>Groups</source>
   <translation>Gruppen</translation>
  </message>
  <message>
   <source>Make a group for each leader; about ten people walk well together.</source>
   <translation>Legen Sie für jeden Gruppenleiter eine Gruppe an; etwa zehn Personen gehen gut zusammen.</translation>
  </message>
  <message>
   <source>No groups yet</source>
   <translation>Noch keine Gruppen</translation>
  </message>
 </context>
 <context>
  <name>HandoutsPage</name>
  <message numerus="yes">
   <source>%n failed</source>
   <comment>packs</comment>
   <translation>
    <numerusform>%n fehlgeschlagen</numerusform>
    <numerusform>%n fehlgeschlagen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) written</source>
   <comment>packs</comment>
   <translation>
    <numerusform>%n Datei geschrieben</numerusform>
    <numerusform>%n Dateien geschrieben</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n no longer due and removed</source>
   <comment>packs</comment>
   <translation>
    <numerusform>%n nicht mehr fällig und entfernt</numerusform>
    <numerusform>%n nicht mehr fällig und entfernt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to be handed out</source>
   <comment>handouts</comment>
   <translation>
    <numerusform>%n auszuteilen</numerusform>
    <numerusform>%n auszuteilen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unchanged</source>
   <comment>packs</comment>
   <translation>
    <numerusform>%n unverändert</numerusform>
    <numerusform>%n unverändert</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Language</source>
   <translation>&amp;Sprache</translation>
  </message>
  <message numerus="yes">
   <source>&amp;Make %n pack(s)</source>
   <comment>handouts</comment>
   <translation>
    <numerusform>%n Mappe &amp;erstellen</numerusform>
    <numerusform>%n Mappen &amp;erstellen</numerusform>
   </translation>
  </message>
  <message>
   <source>all up to date</source>
   <translation>alle aktuell</translation>
  </message>
  <message>
   <source>Calendar</source>
   <translation>Kalender</translation>
  </message>
  <message>
   <source>Choose the folder of the packs</source>
   <translation>Ordner der Mappen wählen</translation>
  </message>
  <message>
   <source>each reader's own</source>
   <translation>jeweils die eigene</translation>
  </message>
  <message>
   <source>Entries of the calendar</source>
   <translation>Einträge des Kalenders</translation>
  </message>
  <message>
   <source>Handouts</source>
   <translation>Unterlagen</translation>
  </message>
  <message>
   <source>Has an old one</source>
   <translation>Hat eine alte</translation>
  </message>
  <message>
   <source>Making packs</source>
   <translation>Mappen werden erstellt</translation>
  </message>
  <message>
   <source>No pack yet</source>
   <translation>Noch keine Mappe</translation>
  </message>
  <message>
   <source>Nobody is confirmed yet: there is no pack to make.</source>
   <translation>Noch ist niemand bestätigt: Es gibt keine Mappe zu erstellen.</translation>
  </message>
  <message>
   <source>Nothing with a time yet: no calendar is written.</source>
   <translation>Noch nichts mit Uhrzeit: Es wird kein Kalender geschrieben.</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Ordner öffnen</translation>
  </message>
  <message>
   <source>PDF</source>
   <translation>PDF</translation>
  </message>
  <message>
   <source>Preview of the PDF</source>
   <translation>Vorschau der PDF</translation>
  </message>
  <message>
   <source>Print...</source>
   <translation>Drucken...</translation>
  </message>
  <message>
   <source>The folder of the packs</source>
   <translation>Der Ordner der Mappen</translation>
  </message>
  <message>
   <source>There are no packs yet: make them first.</source>
   <translation>Es gibt noch keine Mappen: Erstellen Sie sie zuerst.</translation>
  </message>
  <message>
   <source>To {0}</source>
   <translation>Nach {0}</translation>
  </message>
  <message>
   <source>Up to date</source>
   <translation>Aktuell</translation>
  </message>
  <message>
   <source>What is shown of the pack</source>
   <translation>Was von der Mappe gezeigt wird</translation>
  </message>
  <message>
   <source>Who gets a pack</source>
   <translation>Wer eine Mappe bekommt</translation>
  </message>
  <message>
   <source>{0} of {1} chosen</source>
   <translation>{0} von {1} gewählt</translation>
  </message>
 </context>
 <context>
  <name>HistoryPage</name>
  <message numerus="yes">
   <source>%n change(s)</source>
   <comment>history</comment>
   <translation>
    <numerusform>%n Änderung</numerusform>
    <numerusform>%n Änderungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n shown</source>
   <comment>changes in the history</comment>
   <translation>
    <numerusform>%n gezeigt</numerusform>
    <numerusform>%n gezeigt</numerusform>
   </translation>
  </message>
  <message>
   <source>After</source>
   <translation>Nachher</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Vorher</translation>
  </message>
  <message>
   <source>Before and after</source>
   <translation>Vorher und nachher</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Von</translation>
  </message>
  <message>
   <source>Changes, newest first</source>
   <translation>Änderungen, neueste zuerst</translation>
  </message>
  <message>
   <source>Choose a change to see what was and what is.</source>
   <translation>Wählen Sie eine Änderung, um zu sehen, was war und was ist.</translation>
  </message>
  <message>
   <source>everybody</source>
   <translation>alle</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Feld</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Filtern</translation>
  </message>
  <message>
   <source>Go to {0} {1}</source>
   <translation>Gehe zu {0} {1}</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <source>Make again</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <source>Only the first {0} fields are shown.</source>
   <translation>Nur die ersten {0} Felder werden gezeigt.</translation>
  </message>
  <message>
   <source>Show what is covered</source>
   <translation>Verdecktes zeigen</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Zurücknehmen</translation>
  </message>
  <message>
   <source>This change touched no field.</source>
   <translation>Diese Änderung betraf kein Feld.</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Heute</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Was</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Gestern</translation>
  </message>
  <message>
   <source>{0}, by {1}, change {2}</source>
   <translation>{0}, von {1}, Änderung {2}</translation>
  </message>
 </context>
 <context>
  <name>ImportDialog</name>
  <message numerus="yes">
   <source>%n exhibitor(s) stay as they are for now.</source>
   <comment>import</comment>
   <translation>
    <numerusform>%n Aussteller bleibt vorerst, wie er ist.</numerusform>
    <numerusform>%n Aussteller bleiben vorerst, wie sie sind.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n problem(s) will be left as they are.</source>
   <comment>import</comment>
   <translation>
    <numerusform>%n Problem bleibt, wie es ist.</numerusform>
    <numerusform>%n Probleme bleiben, wie sie sind.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row(s)</source>
   <comment>of a list</comment>
   <translation>
    <numerusform>%n Zeile</numerusform>
    <numerusform>%n Zeilen</numerusform>
   </translation>
  </message>
  <message>
   <source>Afterwards one Ctrl+Z takes all of it back.</source>
   <translation>Danach nimmt ein Strg+Z alles zurück.</translation>
  </message>
  <message>
   <source>Another file...</source>
   <translation>Andere Datei...</translation>
  </message>
  <message>
   <source>As before</source>
   <translation>Wie zuvor</translation>
  </message>
  <message>
   <source>As recognised</source>
   <translation>Wie erkannt</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Geändert</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Spalten</translation>
  </message>
  <message>
   <source>Comparing with the trip</source>
   <translation>Vergleich mit der Reise</translation>
  </message>
  <message>
   <source>Forget what was chosen for files with these columns</source>
   <translation>Vergessen, was für Dateien mit diesen Spalten gewählt wurde</translation>
  </message>
  <message>
   <source>Gone</source>
   <translation>Weg</translation>
  </message>
  <message>
   <source>heads in row {0}</source>
   <translation>Überschriften in Zeile {0}</translation>
  </message>
  <message>
   <source>Moved</source>
   <translation>Umgezogen</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Neu</translation>
  </message>
  <message>
   <source>no row of heads: recognised by what is in the columns</source>
   <translation>keine Überschriften: am Inhalt der Spalten erkannt</translation>
  </message>
  <message>
   <source>No, organisers empty their lists after a fair: read nothing, the trip stays as it is</source>
   <translation>Nein, Veranstalter leeren ihre Listen nach der Messe: nichts einlesen, die Reise bleibt, wie sie ist</translation>
  </message>
  <message>
   <source>Nothing has changed in the trip.</source>
   <translation>In der Reise hat sich nichts geändert.</translation>
  </message>
  <message>
   <source>Nothing here.</source>
   <translation>Nichts hier.</translation>
  </message>
  <message>
   <source>Nothing is written yet.</source>
   <translation>Noch ist nichts geschrieben.</translation>
  </message>
  <message>
   <source>Of {0} exhibitors this list drops {1} and leaves {2} without a stand. Is it all of it?</source>
   <translation>Von {0} Ausstellern lässt diese Liste {1} weg und führt {2} ohne Stand. Ist das die ganze Liste?</translation>
  </message>
  <message>
   <source>Problems</source>
   <translation>Probleme</translation>
  </message>
  <message>
   <source>Reading {0}</source>
   <translation>{0} wird gelesen</translation>
  </message>
  <message>
   <source>Renamed</source>
   <translation>Umbenannt</translation>
  </message>
  <message>
   <source>Rows of the list</source>
   <translation>Zeilen der Liste</translation>
  </message>
  <message>
   <source>sheet {0}</source>
   <translation>Blatt {0}</translation>
  </message>
  <message numerus="yes">
   <source>Take over %n change(s)</source>
   <comment>button of the import</comment>
   <translation>
    <numerusform>%n Änderung übernehmen</numerusform>
    <numerusform>%n Änderungen übernehmen</numerusform>
   </translation>
  </message>
  <message>
   <source>Taking over {0}</source>
   <translation>{0} wird übernommen</translation>
  </message>
  <message>
   <source>The list says what the trip already has: there is nothing to take over.</source>
   <translation>Die Liste sagt, was die Reise schon hat: Es gibt nichts zu übernehmen.</translation>
  </message>
  <message>
   <source>To decide</source>
   <translation>Zu entscheiden</translation>
  </message>
  <message>
   <source>Update the exhibitor list</source>
   <translation>Ausstellerliste aktualisieren</translation>
  </message>
  <message>
   <source>What the list would do</source>
   <translation>Was die Liste bewirken würde</translation>
  </message>
  <message numerus="yes">
   <source>Yes: mark %n exhibitor(s) as gone or without a stand; wishes, requests and visits stay</source>
   <comment>guard</comment>
   <translation>
    <numerusform>Ja: %n Aussteller als weg oder ohne Stand kennzeichnen; Wünsche, Anfragen und Besuche bleiben</numerusform>
    <numerusform>Ja: %n Aussteller als weg oder ohne Stand kennzeichnen; Wünsche, Anfragen und Besuche bleiben</numerusform>
   </translation>
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
   <source>Inspector</source>
   <translation>Detailbereich</translation>
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
  <name>ItemDialog</name>
  <message>
   <source>Add item</source>
   <translation>Programmpunkt anlegen</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Tag</translation>
  </message>
  <message>
   <source>For whom</source>
   <translation>Für wen</translation>
  </message>
  <message>
   <source>New programme item</source>
   <translation>Neuer Programmpunkt</translation>
  </message>
  <message>
   <source>Not yet timed</source>
   <translation>Noch ohne Uhrzeit</translation>
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
  <name>LanguagesPopup</name>
  <message>
   <source>lacking</source>
   <translation>fehlt</translation>
  </message>
 </context>
 <context>
  <name>ListDeeds</name>
  <message numerus="yes">
   <source>%n e-mail addresses copied</source>
   <comment>addresses on the clipboard</comment>
   <translation>
    <numerusform>%n E-Mail-Adresse kopiert</numerusform>
    <numerusform>%n E-Mail-Adressen kopiert</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pages sent to the printer</source>
   <comment>printing</comment>
   <translation>
    <numerusform>%n Seite an den Drucker gesendet</numerusform>
    <numerusform>%n Seiten an den Drucker gesendet</numerusform>
   </translation>
  </message>
  <message>
   <source>none known of {0}</source>
   <translation>keine bekannt von {0}</translation>
  </message>
  <message>
   <source>Page {page} of {pages}</source>
   <translation>Seite {page} von {pages}</translation>
  </message>
  <message>
   <source>Pasting</source>
   <translation>Wird eingefügt</translation>
  </message>
  <message>
   <source>The printer did not take it.</source>
   <translation>Der Drucker hat es nicht angenommen.</translation>
  </message>
  <message>
   <source>There are no cells on the clipboard. Copy them in Excel first.</source>
   <translation>In der Zwischenablage sind keine Zellen. Kopieren Sie sie zuerst in Excel.</translation>
  </message>
  <message>
   <source>This column cannot be filled in here.</source>
   <translation>Diese Spalte lässt sich hier nicht ausfüllen.</translation>
  </message>
 </context>
 <context>
  <name>ListDoor</name>
  <message>
   <source>All files</source>
   <translation>Alle Dateien</translation>
  </message>
  <message>
   <source>Import a list</source>
   <translation>Eine Liste einlesen</translation>
  </message>
  <message>
   <source>Lists</source>
   <translation>Listen</translation>
  </message>
 </context>
 <context>
  <name>ListFilter</name>
  <message>
   <source>New filter</source>
   <translation>Neuer Filter</translation>
  </message>
  <message>
   <source>Show everything</source>
   <translation>Alles zeigen</translation>
  </message>
  <message>
   <source>{0} or {1}</source>
   <translation>{0} oder {1}</translation>
  </message>
 </context>
 <context>
  <name>ListPage</name>
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
   <source>Nothing to see in this view.</source>
   <translation>In dieser Ansicht ist nichts zu sehen.</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} von {1}</translation>
  </message>
 </context>
 <context>
  <name>ListsPage</name>
  <message numerus="yes">
   <source>%n selected</source>
   <comment>rows of lists</comment>
   <translation>
    <numerusform>%n gewählt</numerusform>
    <numerusform>%n gewählt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n shown</source>
   <comment>rows of lists</comment>
   <translation>
    <numerusform>%n gezeigt</numerusform>
    <numerusform>%n gezeigt</numerusform>
   </translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Filtern</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>So lassen</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Remove?</source>
   <translation>Entfernen?</translation>
  </message>
 </context>
 <context>
  <name>Looks</name>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
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
  <name>MappingRows</name>
  <message>
   <source>Column {0} is</source>
   <translation>Spalte {0} ist</translation>
  </message>
  <message>
   <source>not taken</source>
   <translation>nicht übernommen</translation>
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
  <name>OverviewPage</name>
  <message>
   <source>Add participants</source>
   <translation>Teilnehmer anlegen</translation>
  </message>
  <message>
   <source>All clashes</source>
   <translation>Alle Konflikte</translation>
  </message>
  <message numerus="yes">
   <source>Ask text for %n copied</source>
   <comment>people</comment>
   <translation>
    <numerusform>Fragetext für %n kopiert</numerusform>
    <numerusform>Fragetext für %n kopiert</numerusform>
   </translation>
  </message>
  <message>
   <source>Clashes</source>
   <translation>Konflikte</translation>
  </message>
  <message>
   <source>Completeness</source>
   <translation>Vollständigkeit</translation>
  </message>
  <message>
   <source>Copy ask text</source>
   <translation>Fragetext kopieren</translation>
  </message>
  <message numerus="yes">
   <source>Copy ask text for %n</source>
   <comment>people selected</comment>
   <translation>
    <numerusform>Fragetext für %n kopieren</numerusform>
    <numerusform>Fragetext für %n kopieren</numerusform>
   </translation>
  </message>
  <message>
   <source>Copy ask text for who misses something</source>
   <translation>Fragetext kopieren für alle, bei denen etwas fehlt</translation>
  </message>
  <message>
   <source>Go to participant</source>
   <translation>Gehe zum Teilnehmer</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <source>Import list...</source>
   <translation>Liste einlesen...</translation>
  </message>
  <message>
   <source>Last changes</source>
   <translation>Letzte Änderungen</translation>
  </message>
  <message>
   <source>Make packs...</source>
   <translation>Mappen erstellen...</translation>
  </message>
  <message>
   <source>Make the programme</source>
   <translation>Programm erstellen</translation>
  </message>
  <message>
   <source>Nothing in this trip yet</source>
   <translation>Noch nichts in dieser Reise</translation>
  </message>
  <message>
   <source>Or drop the organiser’s list on this window: Excel, CSV, JSON and saved web pages are recognised.</source>
   <translation>Oder ziehen Sie die Liste des Veranstalters auf dieses Fenster: Excel, CSV, JSON und gespeicherte Webseiten werden erkannt.</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Überblick</translation>
  </message>
  <message>
   <source>Read the organiser’s list...</source>
   <translation>Liste des Veranstalters einlesen...</translation>
  </message>
  <message>
   <source>The planner’s year</source>
   <translation>Das Jahr der Planung</translation>
  </message>
  <message>
   <source>There is nothing to ask: nothing is missing.</source>
   <translation>Es gibt nichts zu fragen: Nichts fehlt.</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Heute</translation>
  </message>
  <message>
   <source>today</source>
   <translation>heute</translation>
  </message>
 </context>
 <context>
  <name>OverviewWords</name>
  <message numerus="yes">
   <source>%n agreed</source>
   <comment>requests</comment>
   <translation>
    <numerusform>%n zugesagt</numerusform>
    <numerusform>%n zugesagt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n missing something</source>
   <comment>people</comment>
   <translation>
    <numerusform>bei %n fehlt etwas</numerusform>
    <numerusform>bei %n fehlt etwas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not invoiced</source>
   <comment>people</comment>
   <translation>
    <numerusform>%n nicht in Rechnung gestellt</numerusform>
    <numerusform>%n nicht in Rechnung gestellt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not paid</source>
   <comment>people</comment>
   <translation>
    <numerusform>%n nicht bezahlt</numerusform>
    <numerusform>%n nicht bezahlt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n people</source>
   <comment>day list</comment>
   <translation>
    <numerusform>%n Person</numerusform>
    <numerusform>%n Personen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n placed</source>
   <comment>wishes</comment>
   <translation>
    <numerusform>%n eingeplant</numerusform>
    <numerusform>%n eingeplant</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n still to pay</source>
   <comment>people</comment>
   <translation>
    <numerusform>%n noch zu zahlen</numerusform>
    <numerusform>%n noch zu zahlen</numerusform>
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
    <numerusform>auf %n wird gewartet</numerusform>
    <numerusform>auf %n wird gewartet</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n without a bed</source>
   <comment>people</comment>
   <translation>
    <numerusform>%n ohne Bett</numerusform>
    <numerusform>%n ohne Bett</numerusform>
   </translation>
  </message>
  <message>
   <source>Completeness</source>
   <translation>Vollständigkeit</translation>
  </message>
  <message numerus="yes">
   <source>day(s) ago</source>
   <comment>a past trip</comment>
   <translation>
    <numerusform>Tag her</numerusform>
    <numerusform>Tage her</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>day(s) to go</source>
   <comment>a trip ahead</comment>
   <translation>
    <numerusform>Tag noch</numerusform>
    <numerusform>Tage noch</numerusform>
   </translation>
  </message>
  <message>
   <source>Every fee is paid.</source>
   <translation>Jeder Beitrag ist bezahlt.</translation>
  </message>
  <message>
   <source>everybody has a bed</source>
   <translation>alle haben ein Bett</translation>
  </message>
  <message>
   <source>Health, identity and emergency data are gone.</source>
   <translation>Gesundheits-, Identitäts- und Notfalldaten sind gelöscht.</translation>
  </message>
  <message numerus="yes">
   <source>Health, identity and emergency data of %n people are still kept.</source>
   <comment>purge</comment>
   <translation>
    <numerusform>Gesundheits-, Identitäts- und Notfalldaten von %n Person sind noch gespeichert.</numerusform>
    <numerusform>Gesundheits-, Identitäts- und Notfalldaten von %n Personen sind noch gespeichert.</numerusform>
   </translation>
  </message>
  <message>
   <source>Nobody is registered yet.</source>
   <translation>Noch ist niemand angemeldet.</translation>
  </message>
  <message>
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <source>nothing is missing</source>
   <translation>nichts fehlt</translation>
  </message>
  <message>
   <source>Nothing is planned for today.</source>
   <translation>Für heute ist nichts geplant.</translation>
  </message>
  <message>
   <source>nothing left to pay</source>
   <translation>nichts mehr zu zahlen</translation>
  </message>
  <message numerus="yes">
   <source>of %n day(s)</source>
   <comment>a running trip</comment>
   <translation>
    <numerusform>von %n Tag</numerusform>
    <numerusform>von %n Tagen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>of %n registered</source>
   <comment>people</comment>
   <translation>
    <numerusform>von %n angemeldet</numerusform>
    <numerusform>von %n angemeldet</numerusform>
   </translation>
  </message>
  <message>
   <source>paid</source>
   <comment>fees</comment>
   <translation>bezahlt</translation>
  </message>
  <message numerus="yes">
   <source>participant(s)</source>
   <comment>figure</comment>
   <translation>
    <numerusform>Teilnehmer</numerusform>
    <numerusform>Teilnehmer</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>request(s)</source>
   <comment>figure</comment>
   <translation>
    <numerusform>Anfrage</numerusform>
    <numerusform>Anfragen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>room(s)</source>
   <comment>figure</comment>
   <translation>
    <numerusform>Zimmer</numerusform>
    <numerusform>Zimmer</numerusform>
   </translation>
  </message>
  <message>
   <source>Still to be paid</source>
   <translation>Noch zu zahlen</translation>
  </message>
  <message>
   <source>They are to be purged by {0}.</source>
   <translation>Sie sind bis {0} zu löschen.</translation>
  </message>
  <message>
   <source>Three steps: who exhibits, who travels, what they will see.</source>
   <translation>Drei Schritte: wer ausstellt, wer mitreist, was sie sehen werden.</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Heute</translation>
  </message>
  <message numerus="yes">
   <source>wish(es)</source>
   <comment>figure</comment>
   <translation>
    <numerusform>Wunsch</numerusform>
    <numerusform>Wünsche</numerusform>
   </translation>
  </message>
  <message>
   <source>{0} exhibitors are there. Now the people, then the programme.</source>
   <translation>{0} Aussteller sind da. Jetzt die Personen, dann das Programm.</translation>
  </message>
 </context>
 <context>
  <name>Pages</name>
  <message>
   <source>Delegation</source>
   <translation>Delegation</translation>
  </message>
  <message>
   <source>Fair</source>
   <translation>Messe</translation>
  </message>
  <message>
   <source>On the road</source>
   <translation>Unterwegs</translation>
  </message>
  <message>
   <source>To finish</source>
   <translation>Abschluss</translation>
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
  <name>PartyDialog</name>
  <message numerus="yes">
   <source>%n take part</source>
   <comment>people in an item</comment>
   <translation>
    <numerusform>%n nimmt teil</numerusform>
    <numerusform>%n nehmen teil</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Except</source>
   <translation>&amp;Außer</translation>
  </message>
  <message>
   <source>&amp;Takes part</source>
   <translation>&amp;Nimmt teil</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>Search group, company or person</source>
   <translation>Gruppe, Unternehmen oder Person suchen</translation>
  </message>
  <message>
   <source>Who takes part</source>
   <translation>Wer nimmt teil</translation>
  </message>
 </context>
 <context>
  <name>PasteDialog</name>
  <message numerus="yes">
   <source>%n as they were</source>
   <comment>rows of a paste</comment>
   <translation>
    <numerusform>%n wie zuvor</numerusform>
    <numerusform>%n wie zuvor</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n cells left out</source>
   <comment>cells of a paste</comment>
   <translation>
    <numerusform>%n Zelle ausgelassen</numerusform>
    <numerusform>%n Zellen ausgelassen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n changed</source>
   <comment>rows of a paste</comment>
   <translation>
    <numerusform>%n geändert</numerusform>
    <numerusform>%n geändert</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new</source>
   <comment>rows of a paste</comment>
   <translation>
    <numerusform>%n neu</numerusform>
    <numerusform>%n neu</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new companies</source>
   <comment>made with a paste</comment>
   <translation>
    <numerusform>%n neues Unternehmen</numerusform>
    <numerusform>%n neue Unternehmen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rows left out</source>
   <comment>rows of a paste</comment>
   <translation>
    <numerusform>%n Zeile ausgelassen</numerusform>
    <numerusform>%n Zeilen ausgelassen</numerusform>
   </translation>
  </message>
  <message>
   <source>(left out)</source>
   <translation>(ausgelassen)</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Co&amp;lumn goes to</source>
   <translation>Spa&amp;lte geht nach</translation>
  </message>
  <message>
   <source>Comparing with the list...</source>
   <translation>Vergleich mit der Liste...</translation>
  </message>
  <message>
   <source>Name, first and last</source>
   <translation>Name, Vor- und Nachname</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Einfügen</translation>
  </message>
  <message numerus="yes">
   <source>Paste %n rows</source>
   <comment>title</comment>
   <translation>
    <numerusform>%n Zeile einfügen</numerusform>
    <numerusform>%n Zeilen einfügen</numerusform>
   </translation>
  </message>
  <message>
   <source>Paste {0} new, {1} changed</source>
   <translation>{0} neu, {1} geändert einfügen</translation>
  </message>
  <message>
   <source>Show only &amp;what changes</source>
   <translation>Nur zeigen, &amp;was sich ändert</translation>
  </message>
  <message>
   <source>The first row are &amp;headings</source>
   <translation>Die erste Zeile enthält Ü&amp;berschriften</translation>
  </message>
  <message>
   <source>was: {0}</source>
   <translation>war: {0}</translation>
  </message>
  <message>
   <source>What would change</source>
   <translation>Was sich ändern würde</translation>
  </message>
 </context>
 <context>
  <name>PeoplePage</name>
  <message numerus="yes">
   <source>%n companies</source>
   <comment>people come from</comment>
   <translation>
    <numerusform>%n Unternehmen</numerusform>
    <numerusform>%n Unternehmen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n participants</source>
   <comment>on the list</comment>
   <translation>
    <numerusform>%n Teilnehmer</numerusform>
    <numerusform>%n Teilnehmer</numerusform>
   </translation>
  </message>
  <message>
   <source>Active</source>
   <translation>Aktiv</translation>
  </message>
  <message>
   <source>Add participant</source>
   <translation>Teilnehmer anlegen</translation>
  </message>
  <message>
   <source>Copy e-mail addresses</source>
   <translation>E-Mail-Adressen kopieren</translation>
  </message>
  <message>
   <source>Copy the cells in Excel, headings and all, and paste them here with Ctrl+V.</source>
   <translation>Kopieren Sie die Zellen in Excel samt Überschriften und fügen Sie sie hier mit Strg+V ein.</translation>
  </message>
  <message>
   <source>Name not as on ID</source>
   <translation>Name nicht wie im Ausweis</translation>
  </message>
  <message>
   <source>No participants yet</source>
   <translation>Noch keine Teilnehmer</translation>
  </message>
  <message>
   <source>Not paid</source>
   <translation>Nicht bezahlt</translation>
  </message>
  <message>
   <source>Participants</source>
   <translation>Teilnehmer</translation>
  </message>
  <message>
   <source>Paste from Excel</source>
   <translation>Aus Excel einfügen</translation>
  </message>
  <message>
   <source>Paste them from your spreadsheet. Companies follow by themselves.</source>
   <translation>Fügen Sie sie aus Ihrer Tabelle ein. Die Unternehmen folgen von selbst.</translation>
  </message>
  <message>
   <source>Type one participant</source>
   <translation>Einen Teilnehmer eintippen</translation>
  </message>
  <message>
   <source>Without room</source>
   <translation>Ohne Zimmer</translation>
  </message>
  <message>
   <source>{0} from {1}</source>
   <translation>{0} aus {1}</translation>
  </message>
 </context>
 <context>
  <name>PreviewTable</name>
  <message>
   <source>as before</source>
   <translation>wie zuvor</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>Abweichung</translation>
  </message>
  <message>
   <source>Do</source>
   <translation>Tun</translation>
  </message>
  <message>
   <source>Exhibitor</source>
   <translation>Aussteller</translation>
  </message>
  <message>
   <source>leave as it is</source>
   <translation>lassen, wie es ist</translation>
  </message>
  <message>
   <source>no longer in the list</source>
   <translation>nicht mehr in der Liste</translation>
  </message>
  <message>
   <source>problem</source>
   <translation>Problem</translation>
  </message>
  <message>
   <source>row {0}</source>
   <translation>Zeile {0}</translation>
  </message>
  <message>
   <source>take over</source>
   <translation>übernehmen</translation>
  </message>
  <message>
   <source>Touches</source>
   <translation>Betrifft</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Was</translation>
  </message>
 </context>
 <context>
  <name>PriorityControl</name>
  <message>
   <source>1, 2 or 3 sets the priority</source>
   <translation>1, 2 oder 3 setzt die Priorität</translation>
  </message>
  <message>
   <source>{0} · keys 1, 2 and 3</source>
   <translation>{0} · Tasten 1, 2 und 3</translation>
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
   <source>Which trip is {0} for? Open it, or begin a new one: the list is looked at there.</source>
   <translation>Für welche Reise ist {0}? Öffnen Sie sie oder beginnen Sie eine neue: Dort wird die Liste angesehen.</translation>
  </message>
  <message>
   <source>Work is still going on</source>
   <translation>Es wird noch gearbeitet</translation>
  </message>
 </context>
 <context>
  <name>ProgrammePage</name>
  <message>
   <source>Add item...</source>
   <translation>Programmpunkt anlegen...</translation>
  </message>
  <message>
   <source>Agenda of one person</source>
   <translation>Agenda einer Person</translation>
  </message>
  <message>
   <source>Agenda of {0}</source>
   <translation>Agenda von {0}</translation>
  </message>
  <message>
   <source>Agenda of...</source>
   <translation>Agenda von...</translation>
  </message>
  <message>
   <source>All days</source>
   <translation>Alle Tage</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Tage</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Duplizieren</translation>
  </message>
  <message>
   <source>Not yet timed</source>
   <translation>Noch ohne Uhrzeit</translation>
  </message>
  <message>
   <source>Nothing planned yet. Add a visit, a talk or a meal; a time can come later.</source>
   <translation>Noch nichts geplant. Legen Sie einen Besuch, einen Vortrag oder ein Essen an; die Uhrzeit kann später kommen.</translation>
  </message>
  <message>
   <source>Parts...</source>
   <translation>Teile...</translation>
  </message>
  <message>
   <source>Programme</source>
   <translation>Programm</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Who takes part...</source>
   <translation>Wer nimmt teil...</translation>
  </message>
 </context>
 <context>
  <name>RecordDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Speichern</translation>
  </message>
 </context>
 <context>
  <name>RecordEditor</name>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Open {0}</source>
   <translation>{0} öffnen</translation>
  </message>
 </context>
 <context>
  <name>RecordRows</name>
  <message>
   <source>Add a row</source>
   <translation>Zeile hinzufügen</translation>
  </message>
  <message>
   <source>Move row {0} up</source>
   <translation>Zeile {0} nach oben</translation>
  </message>
  <message>
   <source>Take out row {0}</source>
   <translation>Zeile {0} entfernen</translation>
  </message>
 </context>
 <context>
  <name>RemovalDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Nothing is lost: Ctrl+Z brings all of it back.</source>
   <translation>Nichts geht verloren: Strg+Z bringt alles zurück.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Remove all the same</source>
   <translation>Trotzdem entfernen</translation>
  </message>
  <message>
   <source>Remove {0}?</source>
   <translation>{0} entfernen?</translation>
  </message>
 </context>
 <context>
  <name>ReplaceDialog</name>
  <message numerus="yes">
   <source>%n cannot be taken and stay as they are</source>
   <comment>cells</comment>
   <translation>
    <numerusform>%n geht nicht und bleibt, wie es ist</numerusform>
    <numerusform>%n gehen nicht und bleiben, wie sie sind</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n cells change</source>
   <comment>find and replace</comment>
   <translation>
    <numerusform>%n Zelle ändert sich</numerusform>
    <numerusform>%n Zellen ändern sich</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Column</source>
   <translation>&amp;Spalte</translation>
  </message>
  <message>
   <source>&amp;Find</source>
   <translation>S&amp;uchen</translation>
  </message>
  <message>
   <source>&amp;Match case</source>
   <translation>&amp;Groß- und Kleinschreibung</translation>
  </message>
  <message>
   <source>&amp;Replace with</source>
   <translation>&amp;Ersetzen durch</translation>
  </message>
  <message>
   <source>&amp;Whole cell</source>
   <translation>Ganze &amp;Zelle</translation>
  </message>
  <message>
   <source>Becomes</source>
   <translation>Wird zu</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Find and replace</source>
   <translation>Suchen und ersetzen</translation>
  </message>
  <message>
   <source>Leave Find empty to fill the empty cells.</source>
   <translation>Lassen Sie Suchen leer, um leere Zellen zu füllen.</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>Ersetzen</translation>
  </message>
  <message>
   <source>Was</source>
   <translation>War</translation>
  </message>
  <message>
   <source>What changes</source>
   <translation>Was sich ändert</translation>
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
   <translation>Gewünschte anfragen</translation>
  </message>
  <message>
   <source>Asked today</source>
   <translation>Heute angefragt</translation>
  </message>
  <message>
   <source>Every exhibitor that is wanted has its request.</source>
   <translation>Jeder gewünschte Aussteller hat seine Anfrage.</translation>
  </message>
  <message>
   <source>Nothing asked yet. Begin with the exhibitors that somebody wants.</source>
   <translation>Noch nichts angefragt. Beginnen Sie mit den Ausstellern, die jemand wünscht.</translation>
  </message>
  <message>
   <source>Reminded today</source>
   <translation>Heute erinnert</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>Anfragen</translation>
  </message>
  <message>
   <source>Select the requests first.</source>
   <translation>Wählen Sie zuerst die Anfragen.</translation>
  </message>
  <message>
   <source>States of the requests</source>
   <translation>Stand der Anfragen</translation>
  </message>
  <message numerus="yes">
   <source>{0}, %n wanted exhibitor(s) still to ask</source>
   <comment>requests</comment>
   <translation>
    <numerusform>{0}, noch %n gewünschter Aussteller anzufragen</numerusform>
    <numerusform>{0}, noch %n gewünschte Aussteller anzufragen</numerusform>
   </translation>
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
  <name>RoomsPage</name>
  <message>
   <source>Add room</source>
   <translation>Zimmer anlegen</translation>
  </message>
  <message>
   <source>Add room...</source>
   <translation>Zimmer anlegen...</translation>
  </message>
  <message>
   <source>Add stay</source>
   <translation>Aufenthalt anlegen</translation>
  </message>
  <message>
   <source>Add stay...</source>
   <translation>Aufenthalt anlegen...</translation>
  </message>
  <message>
   <source>New room</source>
   <translation>Neues Zimmer</translation>
  </message>
  <message>
   <source>New stay</source>
   <translation>Neuer Aufenthalt</translation>
  </message>
  <message>
   <source>No hotel yet. Add a stay with its nights; rooms hang on it.</source>
   <translation>Noch kein Hotel. Legen Sie einen Aufenthalt mit seinen Nächten an; die Zimmer hängen daran.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Rooms</source>
   <translation>Zimmer</translation>
  </message>
  <message>
   <source>Stays</source>
   <translation>Aufenthalte</translation>
  </message>
 </context>
 <context>
  <name>SettingsPage</name>
  <message>
   <source>Add field</source>
   <translation>Feld anlegen</translation>
  </message>
  <message>
   <source>Add own field...</source>
   <translation>Eigenes Feld anlegen...</translation>
  </message>
  <message>
   <source>Airy</source>
   <translation>Weit</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <source>Backups of this trip</source>
   <translation>Sicherungen dieser Reise</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <source>Dense</source>
   <translation>Eng</translation>
  </message>
  <message>
   <source>Height of rows</source>
   <translation>Höhe der Zeilen</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <source>New field</source>
   <translation>Neues Feld</translation>
  </message>
  <message>
   <source>No fields of your own yet. Add what this year's form asks besides.</source>
   <translation>Noch keine eigenen Felder. Legen Sie an, was das Formular dieses Jahr zusätzlich fragt.</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>Mittel</translation>
  </message>
  <message>
   <source>Own fields</source>
   <translation>Eigene Felder</translation>
  </message>
  <message>
   <source>Program</source>
   <translation>Programm</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Restore a backup...</source>
   <translation>Sicherung wiederherstellen...</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>Textgröße</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Farbschema</translation>
  </message>
  <message>
   <source>Trip</source>
   <translation>Reise</translation>
  </message>
  <message>
   <source>Where the trip lies</source>
   <translation>Wo die Reise liegt</translation>
  </message>
  <message>
   <source>Your name, beside what you change</source>
   <translation>Ihr Name, neben Ihren Änderungen</translation>
  </message>
 </context>
 <context>
  <name>StartWindow</name>
  <message>
   <source>&amp;Language</source>
   <translation>&amp;Sprache</translation>
  </message>
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
  <name>ThingDialog</name>
  <message>
   <source>Add</source>
   <translation>Anlegen</translation>
  </message>
  <message>
   <source>Add and &amp;next</source>
   <translation>Anlegen und &amp;nächster</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
 </context>
 <context>
  <name>ThingsPage</name>
  <message numerus="yes">
   <source>%n filled in: {0}</source>
   <comment>cells of a column</comment>
   <translation>
    <numerusform>%n ausgefüllt: {0}</numerusform>
    <numerusform>%n ausgefüllt: {0}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n selected</source>
   <comment>rows of a table</comment>
   <translation>
    <numerusform>%n gewählt</numerusform>
    <numerusform>%n gewählt</numerusform>
   </translation>
  </message>
  <message>
   <source>Add...</source>
   <translation>Anlegen...</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <source>Choose the columns</source>
   <translation>Spalten wählen</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Spalten</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Facets</source>
   <translation>Filter</translation>
  </message>
  <message>
   <source>Fill down</source>
   <translation>Nach unten ausfüllen</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Filtern</translation>
  </message>
  <message>
   <source>Filter by more</source>
   <translation>Nach mehr filtern</translation>
  </message>
  <message>
   <source>Filtered by</source>
   <translation>Gefiltert nach</translation>
  </message>
  <message>
   <source>Find and replace...</source>
   <translation>Suchen und ersetzen...</translation>
  </message>
  <message>
   <source>Keep this filter as a tab</source>
   <translation>Diesen Filter als Reiter behalten</translation>
  </message>
  <message>
   <source>More to do with this list</source>
   <translation>Mehr mit dieser Liste tun</translation>
  </message>
  <message>
   <source>Nothing on the list fits the filter.</source>
   <translation>Nichts auf der Liste passt zum Filter.</translation>
  </message>
  <message>
   <source>Paste from Excel...</source>
   <translation>Aus Excel einfügen...</translation>
  </message>
  <message>
   <source>Print the list...</source>
   <translation>Liste drucken...</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Saved filters</source>
   <translation>Gespeicherte Filter</translation>
  </message>
  <message>
   <source>Show what is sensitive; Esc covers it again</source>
   <translation>Sensibles zeigen; Esc verdeckt es wieder</translation>
  </message>
  <message>
   <source>sum {0}</source>
   <translation>Summe {0}</translation>
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
 <context>
  <name>TravelPage</name>
  <message>
   <source>Add leg</source>
   <translation>Etappe anlegen</translation>
  </message>
  <message>
   <source>Add leg...</source>
   <translation>Etappe anlegen...</translation>
  </message>
  <message>
   <source>New leg</source>
   <translation>Neue Etappe</translation>
  </message>
  <message>
   <source>No travel yet. Add the coach, the train or the flight.</source>
   <translation>Noch keine Fahrten. Legen Sie den Bus, den Zug oder den Flug an.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Travel</source>
   <translation>Fahrten</translation>
  </message>
 </context>
 <context>
  <name>ViewTabs</name>
  <message>
   <source>Keep the filter of now in it</source>
   <translation>Den jetzigen Filter darin behalten</translation>
  </message>
  <message>
   <source>Name of the filter</source>
   <translation>Name des Filters</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
 </context>
 <context>
  <name>WantedBy</name>
  <message>
   <source>Add a company that wants it</source>
   <translation>Unternehmen hinzufügen, das es wünscht</translation>
  </message>
  <message>
   <source>Add a company, then 1, 2 or 3</source>
   <translation>Unternehmen hinzufügen, dann 1, 2 oder 3</translation>
  </message>
  <message>
   <source>No company is called “{0}”.</source>
   <translation>Kein Unternehmen heißt „{0}“.</translation>
  </message>
  <message>
   <source>Wanted by</source>
   <translation>Gewünscht von</translation>
  </message>
 </context>
 <context>
  <name>WishBar</name>
  <message>
   <source>aim</source>
   <translation>Ziel</translation>
  </message>
  <message>
   <source>Company</source>
   <translation>Unternehmen</translation>
  </message>
  <message>
   <source>Company whose wishes are typed</source>
   <translation>Unternehmen, dessen Wünsche Sie eintippen</translation>
  </message>
  <message>
   <source>Exhibitor or topic wished for</source>
   <translation>Gewünschter Aussteller oder gewünschtes Thema</translation>
  </message>
  <message>
   <source>Exhibitor or topic, then Return, then 1, 2 or 3</source>
   <translation>Aussteller oder Thema, dann Eingabetaste, dann 1, 2 oder 3</translation>
  </message>
  <message>
   <source>question</source>
   <translation>Frage</translation>
  </message>
 </context>
 <context>
  <name>WishRow</name>
  <message>
   <source>aim</source>
   <translation>Ziel</translation>
  </message>
  <message>
   <source>question</source>
   <translation>Frage</translation>
  </message>
  <message>
   <source>Take out the wish of {0}</source>
   <translation>Wunsch von {0} entfernen</translation>
  </message>
 </context>
 <context>
  <name>WishesPage</name>
  <message>
   <source>No wishes yet. Type a company above, then what it wants to see.</source>
   <translation>Noch keine Wünsche. Tippen Sie oben ein Unternehmen ein, dann, was es sehen möchte.</translation>
  </message>
  <message>
   <source>Type first whose wish it is.</source>
   <translation>Tippen Sie zuerst ein, wessen Wunsch es ist.</translation>
  </message>
  <message>
   <source>What for</source>
   <translation>Wofür</translation>
  </message>
  <message>
   <source>Wishes</source>
   <translation>Wünsche</translation>
  </message>
 </context>
 <context>
  <name>WordsEditor</name>
  <message>
   <source>Languages</source>
   <translation>Sprachen</translation>
  </message>
  <message>
   <source>Languages; lacking: {0}</source>
   <translation>Sprachen; fehlt: {0}</translation>
  </message>
 </context>
</TS>
