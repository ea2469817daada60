<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>AboutDialog</name>
  <message>
   <source>a delegation to a fair, from list to coach</source>
   <translation>une délégation au salon, de la liste à l’autocar</translation>
  </message>
  <message>
   <source>About Delegation</source>
   <translation>À propos de Delegation</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Everything stays on this computer. No account, no server.</source>
   <translation>Tout reste sur cet ordinateur. Pas de compte, pas de serveur.</translation>
  </message>
  <message>
   <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
   <translation>Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure. Fourni sans aucune garantie.</translation>
  </message>
  <message>
   <source>This trip is {0}</source>
   <translation>Ce voyage se trouve dans {0}</translation>
  </message>
  <message>
   <source>Typeface Inter (SIL Open Font License), icons Lucide (ISC licence), window system Qt (LGPL).</source>
   <translation>Police Inter (SIL Open Font License), icônes Lucide (licence ISC), fenêtres Qt (LGPL).</translation>
  </message>
  <message>
   <source>Version {0} on {1}, Qt {2}</source>
   <translation>Version {0} sur {1}, Qt {2}</translation>
  </message>
 </context>
 <context>
  <name>Actions</name>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Édition</translation>
  </message>
  <message>
   <source>&amp;Go</source>
   <translation>A&amp;ller à</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>A&amp;ide</translation>
  </message>
  <message>
   <source>&amp;Trip</source>
   <translation>&amp;Voyage</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Affichage</translation>
  </message>
  <message>
   <source>About Delegation</source>
   <translation>À propos de Delegation</translation>
  </message>
  <message>
   <source>All trips</source>
   <translation>Tous les voyages</translation>
  </message>
  <message>
   <source>Close window</source>
   <translation>Fermer la fenêtre</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <source>Filter this page</source>
   <translation>Filtrer cette page</translation>
  </message>
  <message>
   <source>Import list...</source>
   <translation>Importer une liste...</translation>
  </message>
  <message>
   <source>Inspector</source>
   <translation>Volet de détails</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Raccourcis clavier</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Texte plus grand</translation>
  </message>
  <message>
   <source>New trip...</source>
   <translation>Nouveau voyage...</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>Page suivante</translation>
  </message>
  <message>
   <source>Open...</source>
   <translation>Ouvrir...</translation>
  </message>
  <message>
   <source>Previous page</source>
   <translation>Page précédente</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Quitter</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Rétablir</translation>
  </message>
  <message>
   <source>Restore a backup...</source>
   <translation>Restaurer une sauvegarde...</translation>
  </message>
  <message>
   <source>Save a copy as...</source>
   <translation>Enregistrer une copie sous...</translation>
  </message>
  <message>
   <source>Search or do...</source>
   <translation>Chercher ou faire...</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>Texte plus petit</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Usual text size</source>
   <translation>Taille de texte habituelle</translation>
  </message>
 </context>
 <context>
  <name>Agenda</name>
  <message>
   <source>Free, {0}</source>
   <translation>Libre, {0}</translation>
  </message>
  <message>
   <source>Not yet timed</source>
   <translation>Pas encore d’horaire</translation>
  </message>
  <message>
   <source>Nothing planned</source>
   <translation>Rien de prévu</translation>
  </message>
  <message>
   <source>{0} min needed, {1} free</source>
   <translation>{0} min nécessaires, {1} libres</translation>
  </message>
 </context>
 <context>
  <name>AsideDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>It comes back by itself when something about it changes.</source>
   <translation>Il revient de lui-même dès que quelque chose y change.</translation>
  </message>
  <message>
   <source>Set a clash aside</source>
   <translation>Mettre un conflit de côté</translation>
  </message>
  <message>
   <source>Set aside</source>
   <translation>Mettre de côté</translation>
  </message>
  <message>
   <source>Such as: agreed with the leader</source>
   <translation>Par exemple : convenu avec l’accompagnateur</translation>
  </message>
  <message>
   <source>Why can you live with it?</source>
   <translation>Pourquoi l’acceptez-vous ?</translation>
  </message>
 </context>
 <context>
  <name>Asked</name>
  <message>
   <source>Nothing asked yet</source>
   <translation>Rien n’est encore demandé</translation>
  </message>
 </context>
 <context>
  <name>Attachments</name>
  <message>
   <source>Add note...</source>
   <translation>Ajouter une note...</translation>
  </message>
  <message>
   <source>Attach file...</source>
   <translation>Joindre un fichier...</translation>
  </message>
  <message>
   <source>Attach files</source>
   <translation>Joindre des fichiers</translation>
  </message>
  <message>
   <source>Change note</source>
   <translation>Modifier la note</translation>
  </message>
  <message>
   <source>Change this note</source>
   <translation>Modifier cette note</translation>
  </message>
  <message>
   <source>Change who may read {0}</source>
   <translation>Changer qui peut lire {0}</translation>
  </message>
  <message>
   <source>New note</source>
   <translation>Nouvelle note</translation>
  </message>
  <message>
   <source>Notes and files</source>
   <translation>Notes et fichiers</translation>
  </message>
  <message>
   <source>Open {0}</source>
   <translation>Ouvrir {0}</translation>
  </message>
  <message>
   <source>Remove this note</source>
   <translation>Supprimer cette note</translation>
  </message>
  <message>
   <source>Remove {0}</source>
   <translation>Supprimer {0}</translation>
  </message>
  <message>
   <source>Taking in {0}</source>
   <translation>Ajout de {0}</translation>
  </message>
  <message>
   <source>until {0}</source>
   <translation>jusqu’au {0}</translation>
  </message>
 </context>
 <context>
  <name>BackupTable</name>
  <message>
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
 </context>
 <context>
  <name>Chips</name>
  <message>
   <source>Take off the filter: {0}</source>
   <translation>Retirer le filtre : {0}</translation>
  </message>
 </context>
 <context>
  <name>ChipsEditor</name>
  <message>
   <source>add</source>
   <translation>ajouter</translation>
  </message>
  <message>
   <source>Take out {0}</source>
   <translation>Retirer {0}</translation>
  </message>
  <message>
   <source>{0}: add</source>
   <translation>{0} : ajouter</translation>
  </message>
 </context>
 <context>
  <name>ClashBrief</name>
  <message>
   <source>Show this clash</source>
   <translation>Afficher ce conflit</translation>
  </message>
 </context>
 <context>
  <name>ClashCard</name>
  <message numerus="yes">
   <source>%n min the walk takes</source>
   <comment>time for a walk</comment>
   <translation>
    <numerusform>%n min de marche</numerusform>
    <numerusform>%n min de marche</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n min there are</source>
   <comment>time for a walk</comment>
   <translation>
    <numerusform>%n min disponible</numerusform>
    <numerusform>%n min disponibles</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose a clash to see its remedies.</source>
   <translation>Choisissez un conflit pour voir les solutions.</translation>
  </message>
  <message>
   <source>Go to</source>
   <translation>Aller à</translation>
  </message>
  <message>
   <source>No remedy is known: change what it is about.</source>
   <translation>Aucune solution connue : modifiez ce dont il s’agit.</translation>
  </message>
  <message>
   <source>Remedies</source>
   <translation>Solutions</translation>
  </message>
  <message>
   <source>Set aside, with a reason...</source>
   <translation>Mettre de côté, avec un motif...</translation>
  </message>
  <message>
   <source>Set aside: {0}</source>
   <translation>Mis de côté : {0}</translation>
  </message>
  <message>
   <source>Show it as a clash again</source>
   <translation>Le remontrer comme conflit</translation>
  </message>
 </context>
 <context>
  <name>ClashesPage</name>
  <message numerus="yes">
   <source>%n open</source>
   <comment>clashes</comment>
   <translation>
    <numerusform>%n ouvert</numerusform>
    <numerusform>%n ouverts</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n urgent</source>
   <comment>clashes</comment>
   <translation>
    <numerusform>%n urgent</numerusform>
    <numerusform>%n urgents</numerusform>
   </translation>
  </message>
  <message>
   <source>Clashes</source>
   <translation>Conflits</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Jour</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Filtrer</translation>
  </message>
  <message>
   <source>Group by</source>
   <translation>Grouper par</translation>
  </message>
  <message>
   <source>No clash has all these words.</source>
   <translation>Aucun conflit ne contient tous ces mots.</translation>
  </message>
  <message>
   <source>No clashes</source>
   <translation>Aucun conflit</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>Rien trouvé</translation>
  </message>
  <message>
   <source>Set aside</source>
   <translation>Mis de côté</translation>
  </message>
  <message>
   <source>Severity</source>
   <translation>Gravité</translation>
  </message>
  <message numerus="yes">
   <source>Show %n set aside</source>
   <comment>clashes</comment>
   <translation>
    <numerusform>Afficher %n mis de côté</numerusform>
    <numerusform>Afficher %n mis de côté</numerusform>
   </translation>
  </message>
  <message>
   <source>Subject</source>
   <translation>Objet</translation>
  </message>
  <message>
   <source>Walks, beds, seats and hours add up.</source>
   <translation>Trajets à pied, lits, places et heures concordent.</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} sur {1}</translation>
  </message>
 </context>
 <context>
  <name>Columns</name>
  <message>
   <source>Exhibitor or topic</source>
   <translation>Exposant ou thème</translation>
  </message>
  <message>
   <source>Fees</source>
   <translation>Frais</translation>
  </message>
  <message>
   <source>Languages</source>
   <translation>Langues</translation>
  </message>
  <message>
   <source>Last list</source>
   <translation>Dernière liste</translation>
  </message>
  <message>
   <source>Leaders</source>
   <translation>Accompagnateurs</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Needs</source>
   <translation>Besoins</translation>
  </message>
  <message>
   <source>Not paid</source>
   <translation>Non payé</translation>
  </message>
  <message>
   <source>On it / seats</source>
   <translation>À bord / places</translation>
  </message>
  <message>
   <source>Takes part</source>
   <translation>Participe</translation>
  </message>
  <message>
   <source>Visit</source>
   <translation>Visite</translation>
  </message>
  <message>
   <source>Wanted by</source>
   <translation>Souhaité par</translation>
  </message>
 </context>
 <context>
  <name>ColumnsDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Check what is shown; drag, or move with the buttons, to put it in order.</source>
   <translation>Cochez ce qui est affiché ; faites glisser, ou déplacez avec les boutons, pour ordonner.</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Colonnes</translation>
  </message>
  <message>
   <source>Find a field</source>
   <translation>Chercher un champ</translation>
  </message>
  <message>
   <source>Move &amp;down</source>
   <translation>&amp;Descendre</translation>
  </message>
  <message>
   <source>Move &amp;up</source>
   <translation>&amp;Monter</translation>
  </message>
  <message>
   <source>Show these</source>
   <translation>Afficher celles-ci</translation>
  </message>
  <message>
   <source>U&amp;sual columns</source>
   <translation>Colonnes &amp;habituelles</translation>
  </message>
 </context>
 <context>
  <name>CompaniesPage</name>
  <message>
   <source>Add company</source>
   <translation>Ajouter une entreprise</translation>
  </message>
  <message>
   <source>Coming</source>
   <translation>Participantes</translation>
  </message>
  <message>
   <source>Companies</source>
   <translation>Entreprises</translation>
  </message>
  <message>
   <source>Copy e-mail addresses</source>
   <translation>Copier les adresses e-mail</translation>
  </message>
  <message>
   <source>No companies yet</source>
   <translation>Pas encore d’entreprises</translation>
  </message>
  <message>
   <source>no wishes yet</source>
   <translation>pas encore de souhaits</translation>
  </message>
  <message>
   <source>nobody comes</source>
   <translation>personne ne vient</translation>
  </message>
  <message>
   <source>not all paid</source>
   <translation>pas tout payé</translation>
  </message>
  <message>
   <source>Not paid</source>
   <translation>Non payé</translation>
  </message>
  <message>
   <source>Paste from Excel</source>
   <translation>Coller depuis Excel</translation>
  </message>
  <message>
   <source>somebody comes</source>
   <translation>quelqu’un vient</translation>
  </message>
  <message>
   <source>They come by themselves with their people. You can also paste or type them.</source>
   <translation>Elles viennent d’elles-mêmes avec leurs participants. Vous pouvez aussi les coller ou les saisir.</translation>
  </message>
  <message>
   <source>Without wishes</source>
   <translation>Sans souhaits</translation>
  </message>
 </context>
 <context>
  <name>CrashDialog</name>
  <message>
   <source>Copy the report</source>
   <translation>Copier le rapport</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Rapport</translation>
  </message>
  <message>
   <source>Something went wrong inside Delegation</source>
   <translation>Un problème est survenu dans Delegation</translation>
  </message>
  <message>
   <source>The report is in {0}.</source>
   <translation>Le rapport se trouve dans {0}.</translation>
  </message>
  <message>
   <source>Your trip is as it was last kept. Please send this report to the makers: it holds no names and no data of your trip.</source>
   <translation>Votre voyage est tel qu’il a été enregistré en dernier. Envoyez ce rapport aux auteurs : il ne contient ni noms ni données de votre voyage.</translation>
  </message>
 </context>
 <context>
  <name>DaysEditor</name>
  <message>
   <source>Afternoon, from {0}</source>
   <translation>Après-midi, à partir de {0}</translation>
  </message>
  <message>
   <source>From and until, such as 9:00-12:30; leave one out for the beginning or the end.</source>
   <translation>De et à, par exemple 9:00-12:30 ; omettez l’un des deux pour le début ou la fin.</translation>
  </message>
  <message>
   <source>From one hour to another...</source>
   <translation>D’une heure à une autre...</translation>
  </message>
  <message>
   <source>Hours of this day</source>
   <translation>Heures de ce jour</translation>
  </message>
  <message>
   <source>Morning, until {0}</source>
   <translation>Matin, jusqu’à {0}</translation>
  </message>
  <message>
   <source>No answer yet</source>
   <translation>Pas encore de réponse</translation>
  </message>
  <message>
   <source>None of these nights</source>
   <translation>Aucune de ces nuits</translation>
  </message>
  <message>
   <source>Not this day</source>
   <translation>Pas ce jour</translation>
  </message>
  <message>
   <source>The whole trip</source>
   <translation>Tout le voyage</translation>
  </message>
  <message>
   <source>Whole day</source>
   <translation>Toute la journée</translation>
  </message>
  <message>
   <source>{0}, not</source>
   <translation>{0}, non</translation>
  </message>
 </context>
 <context>
  <name>ExhibitorsPage</name>
  <message numerus="yes">
   <source>%n wanted</source>
   <comment>exhibitors</comment>
   <translation>
    <numerusform>%n souhaité</numerusform>
    <numerusform>%n souhaités</numerusform>
   </translation>
  </message>
  <message>
   <source>All</source>
   <translation>Tous</translation>
  </message>
  <message>
   <source>Exhibitors</source>
   <translation>Exposants</translation>
  </message>
  <message numerus="yes">
   <source>Hall {0}: %n exhibitor(s)</source>
   <comment>hall</comment>
   <translation>
    <numerusform>Hall {0} : %n exposant</numerusform>
    <numerusform>Hall {0} : %n exposants</numerusform>
   </translation>
  </message>
  <message>
   <source>Halls</source>
   <translation>Halls</translation>
  </message>
  <message>
   <source>Import list...</source>
   <translation>Importer une liste...</translation>
  </message>
  <message>
   <source>Name, stand, field of work</source>
   <translation>Nom, stand, domaine</translation>
  </message>
  <message>
   <source>New or moved</source>
   <translation>Nouveaux ou déplacés</translation>
  </message>
  <message>
   <source>No exhibitors yet. Drop the organiser's list on this window, or import it.</source>
   <translation>Pas encore d’exposants. Déposez la liste de l’organisateur sur cette fenêtre, ou importez-la.</translation>
  </message>
  <message>
   <source>To ask</source>
   <translation>À demander</translation>
  </message>
  <message>
   <source>Update list...</source>
   <translation>Mettre la liste à jour...</translation>
  </message>
  <message>
   <source>Views of the list</source>
   <translation>Vues de la liste</translation>
  </message>
  <message>
   <source>Waiting for an answer</source>
   <translation>En attente de réponse</translation>
  </message>
  <message>
   <source>Wanted</source>
   <translation>Souhaités</translation>
  </message>
  <message>
   <source>Wanted by</source>
   <translation>Souhaité par</translation>
  </message>
  <message>
   <source>Wish</source>
   <translation>Souhait</translation>
  </message>
  <message>
   <source>Wishes per company</source>
   <translation>Souhaits par entreprise</translation>
  </message>
  <message numerus="yes">
   <source>{0} in %n hall(s)</source>
   <comment>exhibitors</comment>
   <translation>
    <numerusform>{0} dans %n hall</numerusform>
    <numerusform>{0} dans %n halls</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>FacetChip</name>
  <message>
   <source>All</source>
   <translation>Tous</translation>
  </message>
 </context>
 <context>
  <name>FieldRow</name>
  <message>
   <source>Show or cover</source>
   <translation>Afficher ou masquer</translation>
  </message>
  <message>
   <source>Show {0}</source>
   <translation>Afficher {0}</translation>
  </message>
 </context>
 <context>
  <name>FromLastList</name>
  <message>
   <source>As before</source>
   <translation>Comme avant</translation>
  </message>
  <message>
   <source>From the last list</source>
   <translation>De la dernière liste</translation>
  </message>
  <message>
   <source>From the last list, {0}</source>
   <translation>De la dernière liste, {0}</translation>
  </message>
  <message>
   <source>No list read again yet</source>
   <translation>Aucune liste relue pour l’instant</translation>
  </message>
 </context>
 <context>
  <name>GroupsPage</name>
  <message>
   <source>Add group</source>
   <translation>Ajouter un groupe</translation>
  </message>
  <message>
   <source>Groups</source>
   <translation>Groupes</translation>
  </message>
  <message>
   <source>Make a group for each leader; about ten people walk well together.</source>
   <translation>Créez un groupe par accompagnateur ; une dizaine de personnes marchent bien ensemble.</translation>
  </message>
  <message>
   <source>No groups yet</source>
   <translation>Pas encore de groupes</translation>
  </message>
 </context>
 <context>
  <name>HandoutsPage</name>
  <message numerus="yes">
   <source>%n failed</source>
   <comment>packs</comment>
   <translation>
    <numerusform>%n échec</numerusform>
    <numerusform>%n échecs</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) written</source>
   <comment>packs</comment>
   <translation>
    <numerusform>%n fichier écrit</numerusform>
    <numerusform>%n fichiers écrits</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n no longer due and removed</source>
   <comment>packs</comment>
   <translation>
    <numerusform>%n plus nécessaire et supprimé</numerusform>
    <numerusform>%n plus nécessaires et supprimés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to be handed out</source>
   <comment>handouts</comment>
   <translation>
    <numerusform>%n à distribuer</numerusform>
    <numerusform>%n à distribuer</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unchanged</source>
   <comment>packs</comment>
   <translation>
    <numerusform>%n inchangé</numerusform>
    <numerusform>%n inchangés</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Language</source>
   <translation>&amp;Langue</translation>
  </message>
  <message numerus="yes">
   <source>&amp;Make %n pack(s)</source>
   <comment>handouts</comment>
   <translation>
    <numerusform>&amp;Créer %n pochette</numerusform>
    <numerusform>&amp;Créer %n pochettes</numerusform>
   </translation>
  </message>
  <message>
   <source>all up to date</source>
   <translation>tous à jour</translation>
  </message>
  <message>
   <source>Calendar</source>
   <translation>Calendrier</translation>
  </message>
  <message>
   <source>Choose the folder of the packs</source>
   <translation>Choisir le dossier des pochettes</translation>
  </message>
  <message>
   <source>each reader's own</source>
   <translation>celle de chacun</translation>
  </message>
  <message>
   <source>Entries of the calendar</source>
   <translation>Entrées du calendrier</translation>
  </message>
  <message>
   <source>Handouts</source>
   <translation>Documents</translation>
  </message>
  <message>
   <source>Has an old one</source>
   <translation>A une ancienne version</translation>
  </message>
  <message>
   <source>Making packs</source>
   <translation>Création des pochettes</translation>
  </message>
  <message>
   <source>No pack yet</source>
   <translation>Pas encore de pochette</translation>
  </message>
  <message>
   <source>Nobody is confirmed yet: there is no pack to make.</source>
   <translation>Personne n’est encore confirmé : aucune pochette à créer.</translation>
  </message>
  <message>
   <source>Nothing with a time yet: no calendar is written.</source>
   <translation>Rien n’a encore d’horaire : aucun calendrier n’est écrit.</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Ouvrir le dossier</translation>
  </message>
  <message>
   <source>PDF</source>
   <translation>PDF</translation>
  </message>
  <message>
   <source>Preview of the PDF</source>
   <translation>Aperçu du PDF</translation>
  </message>
  <message>
   <source>Print...</source>
   <translation>Imprimer...</translation>
  </message>
  <message>
   <source>The folder of the packs</source>
   <translation>Le dossier des pochettes</translation>
  </message>
  <message>
   <source>There are no packs yet: make them first.</source>
   <translation>Il n’y a pas encore de pochettes : créez-les d’abord.</translation>
  </message>
  <message>
   <source>To {0}</source>
   <translation>Vers {0}</translation>
  </message>
  <message>
   <source>Up to date</source>
   <translation>À jour</translation>
  </message>
  <message>
   <source>What is shown of the pack</source>
   <translation>Ce qui est montré de la pochette</translation>
  </message>
  <message>
   <source>Who gets a pack</source>
   <translation>Qui reçoit une pochette</translation>
  </message>
  <message>
   <source>{0} of {1} chosen</source>
   <translation>{0} sur {1} choisis</translation>
  </message>
 </context>
 <context>
  <name>HistoryPage</name>
  <message numerus="yes">
   <source>%n change(s)</source>
   <comment>history</comment>
   <translation>
    <numerusform>%n modification</numerusform>
    <numerusform>%n modifications</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n shown</source>
   <comment>changes in the history</comment>
   <translation>
    <numerusform>%n affichée</numerusform>
    <numerusform>%n affichées</numerusform>
   </translation>
  </message>
  <message>
   <source>After</source>
   <translation>Après</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Avant</translation>
  </message>
  <message>
   <source>Before and after</source>
   <translation>Avant et après</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Par</translation>
  </message>
  <message>
   <source>Changes, newest first</source>
   <translation>Modifications, les plus récentes d’abord</translation>
  </message>
  <message>
   <source>Choose a change to see what was and what is.</source>
   <translation>Choisissez une modification pour voir ce qui était et ce qui est.</translation>
  </message>
  <message>
   <source>everybody</source>
   <translation>tous</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Champ</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Filtrer</translation>
  </message>
  <message>
   <source>Go to {0} {1}</source>
   <translation>Aller à {0} {1}</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historique</translation>
  </message>
  <message>
   <source>Make again</source>
   <translation>Refaire</translation>
  </message>
  <message>
   <source>Only the first {0} fields are shown.</source>
   <translation>Seuls les {0} premiers champs sont affichés.</translation>
  </message>
  <message>
   <source>Show what is covered</source>
   <translation>Afficher ce qui est masqué</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>This change touched no field.</source>
   <translation>Cette modification n’a touché aucun champ.</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Aujourd’hui</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Quoi</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Hier</translation>
  </message>
  <message>
   <source>{0}, by {1}, change {2}</source>
   <translation>{0}, par {1}, modification {2}</translation>
  </message>
 </context>
 <context>
  <name>ImportDialog</name>
  <message numerus="yes">
   <source>%n exhibitor(s) stay as they are for now.</source>
   <comment>import</comment>
   <translation>
    <numerusform>%n exposant reste tel quel pour l’instant.</numerusform>
    <numerusform>%n exposants restent tels quels pour l’instant.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n problem(s) will be left as they are.</source>
   <comment>import</comment>
   <translation>
    <numerusform>%n problème restera tel quel.</numerusform>
    <numerusform>%n problèmes resteront tels quels.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row(s)</source>
   <comment>of a list</comment>
   <translation>
    <numerusform>%n ligne</numerusform>
    <numerusform>%n lignes</numerusform>
   </translation>
  </message>
  <message>
   <source>Afterwards one Ctrl+Z takes all of it back.</source>
   <translation>Ensuite, un seul Ctrl+Z annule le tout.</translation>
  </message>
  <message>
   <source>Another file...</source>
   <translation>Un autre fichier...</translation>
  </message>
  <message>
   <source>As before</source>
   <translation>Comme avant</translation>
  </message>
  <message>
   <source>As recognised</source>
   <translation>Comme reconnu</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Modifiés</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Colonnes</translation>
  </message>
  <message>
   <source>Comparing with the trip</source>
   <translation>Comparaison avec le voyage</translation>
  </message>
  <message>
   <source>Forget what was chosen for files with these columns</source>
   <translation>Oublier ce qui a été choisi pour les fichiers avec ces colonnes</translation>
  </message>
  <message>
   <source>Gone</source>
   <translation>Partis</translation>
  </message>
  <message>
   <source>heads in row {0}</source>
   <translation>titres en ligne {0}</translation>
  </message>
  <message>
   <source>Moved</source>
   <translation>Déplacés</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Nouveaux</translation>
  </message>
  <message>
   <source>no row of heads: recognised by what is in the columns</source>
   <translation>pas de ligne de titres : reconnu d’après le contenu des colonnes</translation>
  </message>
  <message>
   <source>No, organisers empty their lists after a fair: read nothing, the trip stays as it is</source>
   <translation>Non, les organisateurs vident leurs listes après un salon : ne rien lire, le voyage reste tel quel</translation>
  </message>
  <message>
   <source>Nothing has changed in the trip.</source>
   <translation>Rien n’a changé dans le voyage.</translation>
  </message>
  <message>
   <source>Nothing here.</source>
   <translation>Rien ici.</translation>
  </message>
  <message>
   <source>Nothing is written yet.</source>
   <translation>Rien n’est encore écrit.</translation>
  </message>
  <message>
   <source>Of {0} exhibitors this list drops {1} and leaves {2} without a stand. Is it all of it?</source>
   <translation>Sur {0} exposants, cette liste en omet {1} et en laisse {2} sans stand. Est-ce la liste complète ?</translation>
  </message>
  <message>
   <source>Problems</source>
   <translation>Problèmes</translation>
  </message>
  <message>
   <source>Reading {0}</source>
   <translation>Lecture de {0}</translation>
  </message>
  <message>
   <source>Renamed</source>
   <translation>Renommés</translation>
  </message>
  <message>
   <source>Rows of the list</source>
   <translation>Lignes de la liste</translation>
  </message>
  <message>
   <source>sheet {0}</source>
   <translation>feuille {0}</translation>
  </message>
  <message numerus="yes">
   <source>Take over %n change(s)</source>
   <comment>button of the import</comment>
   <translation>
    <numerusform>Reprendre %n modification</numerusform>
    <numerusform>Reprendre %n modifications</numerusform>
   </translation>
  </message>
  <message>
   <source>Taking over {0}</source>
   <translation>Reprise de {0}</translation>
  </message>
  <message>
   <source>The list says what the trip already has: there is nothing to take over.</source>
   <translation>La liste dit ce que le voyage contient déjà : il n’y a rien à reprendre.</translation>
  </message>
  <message>
   <source>To decide</source>
   <translation>À décider</translation>
  </message>
  <message>
   <source>Update the exhibitor list</source>
   <translation>Mettre à jour la liste des exposants</translation>
  </message>
  <message>
   <source>What the list would do</source>
   <translation>Ce que ferait la liste</translation>
  </message>
  <message numerus="yes">
   <source>Yes: mark %n exhibitor(s) as gone or without a stand; wishes, requests and visits stay</source>
   <comment>guard</comment>
   <translation>
    <numerusform>Oui : marquer %n exposant comme parti ou sans stand ; souhaits, demandes et visites restent</numerusform>
    <numerusform>Oui : marquer %n exposants comme partis ou sans stand ; souhaits, demandes et visites restent</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Inspector</name>
  <message numerus="yes">
   <source>%n selected</source>
   <comment>things in the inspector</comment>
   <translation>
    <numerusform>%n sélectionné</numerusform>
    <numerusform>%n sélectionnés</numerusform>
   </translation>
  </message>
  <message>
   <source>asked, {0}</source>
   <translation>demandé, {0}</translation>
  </message>
  <message>
   <source>Close the inspector</source>
   <translation>Fermer le volet de détails</translation>
  </message>
  <message>
   <source>Inspector</source>
   <translation>Volet de détails</translation>
  </message>
  <message>
   <source>not asked</source>
   <translation>pas demandé</translation>
  </message>
  <message>
   <source>Nothing selected</source>
   <translation>Rien de sélectionné</translation>
  </message>
  <message>
   <source>Select a row to see and change everything about it.</source>
   <translation>Sélectionnez une ligne pour tout en voir et tout y modifier.</translation>
  </message>
  <message>
   <source>What you fill in holds for all of them.</source>
   <translation>Ce que vous saisissez vaut pour tous.</translation>
  </message>
 </context>
 <context>
  <name>ItemDialog</name>
  <message>
   <source>Add item</source>
   <translation>Ajouter l’élément</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Jour</translation>
  </message>
  <message>
   <source>For whom</source>
   <translation>Pour qui</translation>
  </message>
  <message>
   <source>New programme item</source>
   <translation>Nouvel élément du programme</translation>
  </message>
  <message>
   <source>Not yet timed</source>
   <translation>Pas encore d’horaire</translation>
  </message>
 </context>
 <context>
  <name>KeysDialog</name>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Copy the rows for a spreadsheet</source>
   <translation>Copier les lignes pour un tableur</translation>
  </message>
  <message>
   <source>Edit the cell</source>
   <translation>Modifier la cellule</translation>
  </message>
  <message>
   <source>Find a shortcut</source>
   <translation>Chercher un raccourci</translation>
  </message>
  <message>
   <source>First row, last row</source>
   <translation>Première ligne, dernière ligne</translation>
  </message>
  <message>
   <source>In lists and fields</source>
   <translation>Dans les listes et les champs</translation>
  </message>
  <message>
   <source>Keep what was typed</source>
   <translation>Garder ce qui a été saisi</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Raccourcis clavier</translation>
  </message>
  <message>
   <source>On to the next field or pane</source>
   <translation>Passer au champ ou au volet suivant</translation>
  </message>
  <message>
   <source>Put back what was there</source>
   <translation>Remettre ce qui y était</translation>
  </message>
  <message>
   <source>Select everything</source>
   <translation>Tout sélectionner</translation>
  </message>
  <message>
   <source>Select up to here</source>
   <translation>Sélectionner jusqu’ici</translation>
  </message>
 </context>
 <context>
  <name>LanguagesPopup</name>
  <message>
   <source>lacking</source>
   <translation>manque</translation>
  </message>
 </context>
 <context>
  <name>ListDeeds</name>
  <message numerus="yes">
   <source>%n e-mail addresses copied</source>
   <comment>addresses on the clipboard</comment>
   <translation>
    <numerusform>%n adresse e-mail copiée</numerusform>
    <numerusform>%n adresses e-mail copiées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pages sent to the printer</source>
   <comment>printing</comment>
   <translation>
    <numerusform>%n page envoyée à l’imprimante</numerusform>
    <numerusform>%n pages envoyées à l’imprimante</numerusform>
   </translation>
  </message>
  <message>
   <source>none known of {0}</source>
   <translation>aucune connue pour {0}</translation>
  </message>
  <message>
   <source>Page {page} of {pages}</source>
   <translation>Page {page} sur {pages}</translation>
  </message>
  <message>
   <source>Pasting</source>
   <translation>Collage</translation>
  </message>
  <message>
   <source>The printer did not take it.</source>
   <translation>L’imprimante ne l’a pas accepté.</translation>
  </message>
  <message>
   <source>There are no cells on the clipboard. Copy them in Excel first.</source>
   <translation>Il n’y a pas de cellules dans le presse-papiers. Copiez-les d’abord dans Excel.</translation>
  </message>
  <message>
   <source>This column cannot be filled in here.</source>
   <translation>Cette colonne ne peut pas être remplie ici.</translation>
  </message>
 </context>
 <context>
  <name>ListDoor</name>
  <message>
   <source>All files</source>
   <translation>Tous les fichiers</translation>
  </message>
  <message>
   <source>Import a list</source>
   <translation>Importer une liste</translation>
  </message>
  <message>
   <source>Lists</source>
   <translation>Listes</translation>
  </message>
 </context>
 <context>
  <name>ListFilter</name>
  <message>
   <source>New filter</source>
   <translation>Nouveau filtre</translation>
  </message>
  <message>
   <source>Show everything</source>
   <translation>Tout afficher</translation>
  </message>
  <message>
   <source>{0} or {1}</source>
   <translation>{0} ou {1}</translation>
  </message>
 </context>
 <context>
  <name>ListPage</name>
  <message numerus="yes">
   <source>%n selected</source>
   <comment>rows of a table</comment>
   <translation>
    <numerusform>%n sélectionné</numerusform>
    <numerusform>%n sélectionnés</numerusform>
   </translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Filtrer</translation>
  </message>
  <message>
   <source>Nothing to see in this view.</source>
   <translation>Rien à voir dans cette vue.</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} sur {1}</translation>
  </message>
 </context>
 <context>
  <name>ListsPage</name>
  <message numerus="yes">
   <source>%n selected</source>
   <comment>rows of lists</comment>
   <translation>
    <numerusform>%n choisi</numerusform>
    <numerusform>%n choisis</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n shown</source>
   <comment>rows of lists</comment>
   <translation>
    <numerusform>%n affiché</numerusform>
    <numerusform>%n affichés</numerusform>
   </translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Filtrer</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Laisser</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Remove?</source>
   <translation>Supprimer ?</translation>
  </message>
 </context>
 <context>
  <name>Looks</name>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
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
   <translation>Pages</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Avancement</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Rétablir</translation>
  </message>
  <message>
   <source>Redo: {0}</source>
   <translation>Rétablir : {0}</translation>
  </message>
  <message>
   <source>Search or do</source>
   <translation>Chercher ou faire</translation>
  </message>
  <message>
   <source>Stop this work</source>
   <translation>Arrêter ce travail</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Undo: {0}</source>
   <translation>Annuler : {0}</translation>
  </message>
 </context>
 <context>
  <name>MappingRows</name>
  <message>
   <source>Column {0} is</source>
   <translation>La colonne {0} est</translation>
  </message>
  <message>
   <source>not taken</source>
   <translation>non reprise</translation>
  </message>
 </context>
 <context>
  <name>NewTripDialog</name>
  <message>
   <source>&amp;Fair</source>
   <translation>&amp;Salon</translation>
  </message>
  <message>
   <source>&amp;Last day of the trip</source>
   <translation>&amp;Dernier jour du voyage</translation>
  </message>
  <message>
   <source>&amp;Name of the trip</source>
   <translation>&amp;Nom du voyage</translation>
  </message>
  <message>
   <source>&amp;Time zone of the fair</source>
   <translation>&amp;Fuseau horaire du salon</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Choose a place and begin...</source>
   <translation>Choisir un emplacement et commencer...</translation>
  </message>
  <message>
   <source>Choose a time zone from the list, such as Europe/Berlin.</source>
   <translation>Choisissez un fuseau horaire dans la liste, par exemple Europe/Berlin.</translation>
  </message>
  <message>
   <source>First &amp;day of the trip</source>
   <translation>&amp;Premier jour du voyage</translation>
  </message>
  <message>
   <source>From an earlier trip come fair, default numbers, texts, hotels and hall corrections; no people.</source>
   <translation>D’un voyage précédent viennent le salon, les valeurs par défaut, les textes, les hôtels et les corrections de halls ; aucune personne.</translation>
  </message>
  <message>
   <source>Give the trip a name, such as Hannover Messe 2027.</source>
   <translation>Donnez un nom au voyage, par exemple Hannover Messe 2027.</translation>
  </message>
  <message>
   <source>Language of the &amp;planner</source>
   <translation>&amp;Langue de la planification</translation>
  </message>
  <message>
   <source>New trip</source>
   <translation>Nouveau voyage</translation>
  </message>
  <message>
   <source>nothing, begin afresh</source>
   <translation>rien, partir de zéro</translation>
  </message>
  <message>
   <source>Ta&amp;ke over from</source>
   <translation>&amp;Reprendre de</translation>
  </message>
  <message>
   <source>The last day comes before the first.</source>
   <translation>Le dernier jour précède le premier.</translation>
  </message>
  <message>
   <source>Your &amp;organisation</source>
   <translation>Votre &amp;organisation</translation>
  </message>
 </context>
 <context>
  <name>OverviewPage</name>
  <message>
   <source>Add participants</source>
   <translation>Ajouter des participants</translation>
  </message>
  <message>
   <source>All clashes</source>
   <translation>Tous les conflits</translation>
  </message>
  <message numerus="yes">
   <source>Ask text for %n copied</source>
   <comment>people</comment>
   <translation>
    <numerusform>Texte de demande pour %n copié</numerusform>
    <numerusform>Texte de demande pour %n copié</numerusform>
   </translation>
  </message>
  <message>
   <source>Clashes</source>
   <translation>Conflits</translation>
  </message>
  <message>
   <source>Completeness</source>
   <translation>Exhaustivité</translation>
  </message>
  <message>
   <source>Copy ask text</source>
   <translation>Copier le texte de demande</translation>
  </message>
  <message numerus="yes">
   <source>Copy ask text for %n</source>
   <comment>people selected</comment>
   <translation>
    <numerusform>Copier le texte de demande pour %n</numerusform>
    <numerusform>Copier le texte de demande pour %n</numerusform>
   </translation>
  </message>
  <message>
   <source>Copy ask text for who misses something</source>
   <translation>Copier le texte de demande pour ceux à qui il manque quelque chose</translation>
  </message>
  <message>
   <source>Go to participant</source>
   <translation>Aller au participant</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historique</translation>
  </message>
  <message>
   <source>Import list...</source>
   <translation>Importer une liste...</translation>
  </message>
  <message>
   <source>Last changes</source>
   <translation>Dernières modifications</translation>
  </message>
  <message>
   <source>Make packs...</source>
   <translation>Créer les pochettes...</translation>
  </message>
  <message>
   <source>Make the programme</source>
   <translation>Établir le programme</translation>
  </message>
  <message>
   <source>Nothing in this trip yet</source>
   <translation>Encore rien dans ce voyage</translation>
  </message>
  <message>
   <source>Or drop the organiser’s list on this window: Excel, CSV, JSON and saved web pages are recognised.</source>
   <translation>Ou déposez la liste de l’organisateur sur cette fenêtre : Excel, CSV, JSON et pages web enregistrées sont reconnus.</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Aperçu</translation>
  </message>
  <message>
   <source>Read the organiser’s list...</source>
   <translation>Importer la liste de l’organisateur...</translation>
  </message>
  <message>
   <source>The planner’s year</source>
   <translation>L’année de préparation</translation>
  </message>
  <message>
   <source>There is nothing to ask: nothing is missing.</source>
   <translation>Il n’y a rien à demander : rien ne manque.</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Aujourd’hui</translation>
  </message>
  <message>
   <source>today</source>
   <translation>aujourd’hui</translation>
  </message>
 </context>
 <context>
  <name>OverviewWords</name>
  <message numerus="yes">
   <source>%n agreed</source>
   <comment>requests</comment>
   <translation>
    <numerusform>%n acceptée</numerusform>
    <numerusform>%n acceptées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n missing something</source>
   <comment>people</comment>
   <translation>
    <numerusform>il manque quelque chose à %n</numerusform>
    <numerusform>il manque quelque chose à %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not invoiced</source>
   <comment>people</comment>
   <translation>
    <numerusform>%n non facturé</numerusform>
    <numerusform>%n non facturés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not paid</source>
   <comment>people</comment>
   <translation>
    <numerusform>%n non payé</numerusform>
    <numerusform>%n non payés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n people</source>
   <comment>day list</comment>
   <translation>
    <numerusform>%n personne</numerusform>
    <numerusform>%n personnes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n placed</source>
   <comment>wishes</comment>
   <translation>
    <numerusform>%n placé</numerusform>
    <numerusform>%n placés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n still to pay</source>
   <comment>people</comment>
   <translation>
    <numerusform>%n encore à payer</numerusform>
    <numerusform>%n encore à payer</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n urgent</source>
   <comment>clashes</comment>
   <translation>
    <numerusform>%n urgent</numerusform>
    <numerusform>%n urgents</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n waited for</source>
   <comment>people</comment>
   <translation>
    <numerusform>%n attendu</numerusform>
    <numerusform>%n attendus</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n without a bed</source>
   <comment>people</comment>
   <translation>
    <numerusform>%n sans lit</numerusform>
    <numerusform>%n sans lit</numerusform>
   </translation>
  </message>
  <message>
   <source>Completeness</source>
   <translation>Exhaustivité</translation>
  </message>
  <message numerus="yes">
   <source>day(s) ago</source>
   <comment>a past trip</comment>
   <translation>
    <numerusform>jour passé</numerusform>
    <numerusform>jours passés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>day(s) to go</source>
   <comment>a trip ahead</comment>
   <translation>
    <numerusform>jour restant</numerusform>
    <numerusform>jours restants</numerusform>
   </translation>
  </message>
  <message>
   <source>Every fee is paid.</source>
   <translation>Tous les frais sont payés.</translation>
  </message>
  <message>
   <source>everybody has a bed</source>
   <translation>chacun a un lit</translation>
  </message>
  <message>
   <source>Health, identity and emergency data are gone.</source>
   <translation>Les données de santé, d’identité et d’urgence sont effacées.</translation>
  </message>
  <message numerus="yes">
   <source>Health, identity and emergency data of %n people are still kept.</source>
   <comment>purge</comment>
   <translation>
    <numerusform>Les données de santé, d’identité et d’urgence de %n personne sont encore conservées.</numerusform>
    <numerusform>Les données de santé, d’identité et d’urgence de %n personnes sont encore conservées.</numerusform>
   </translation>
  </message>
  <message>
   <source>Nobody is registered yet.</source>
   <translation>Personne n’est encore inscrit.</translation>
  </message>
  <message>
   <source>none</source>
   <translation>aucun</translation>
  </message>
  <message>
   <source>nothing is missing</source>
   <translation>rien ne manque</translation>
  </message>
  <message>
   <source>Nothing is planned for today.</source>
   <translation>Rien n’est prévu pour aujourd’hui.</translation>
  </message>
  <message>
   <source>nothing left to pay</source>
   <translation>plus rien à payer</translation>
  </message>
  <message numerus="yes">
   <source>of %n day(s)</source>
   <comment>a running trip</comment>
   <translation>
    <numerusform>sur %n jour</numerusform>
    <numerusform>sur %n jours</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>of %n registered</source>
   <comment>people</comment>
   <translation>
    <numerusform>sur %n inscrit</numerusform>
    <numerusform>sur %n inscrits</numerusform>
   </translation>
  </message>
  <message>
   <source>paid</source>
   <comment>fees</comment>
   <translation>payé</translation>
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
    <numerusform>demande</numerusform>
    <numerusform>demandes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>room(s)</source>
   <comment>figure</comment>
   <translation>
    <numerusform>chambre</numerusform>
    <numerusform>chambres</numerusform>
   </translation>
  </message>
  <message>
   <source>Still to be paid</source>
   <translation>Encore à payer</translation>
  </message>
  <message>
   <source>They are to be purged by {0}.</source>
   <translation>Elles doivent être effacées pour le {0}.</translation>
  </message>
  <message>
   <source>Three steps: who exhibits, who travels, what they will see.</source>
   <translation>Trois étapes : qui expose, qui voyage, ce qu’ils verront.</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Aujourd’hui</translation>
  </message>
  <message numerus="yes">
   <source>wish(es)</source>
   <comment>figure</comment>
   <translation>
    <numerusform>souhait</numerusform>
    <numerusform>souhaits</numerusform>
   </translation>
  </message>
  <message>
   <source>{0} exhibitors are there. Now the people, then the programme.</source>
   <translation>{0} exposants sont là. Maintenant les personnes, puis le programme.</translation>
  </message>
 </context>
 <context>
  <name>Pages</name>
  <message>
   <source>Delegation</source>
   <translation>Délégation</translation>
  </message>
  <message>
   <source>Fair</source>
   <translation>Salon</translation>
  </message>
  <message>
   <source>On the road</source>
   <translation>En route</translation>
  </message>
  <message>
   <source>To finish</source>
   <translation>Finalisation</translation>
  </message>
 </context>
 <context>
  <name>Palette</name>
  <message numerus="yes">
   <source>%n found</source>
   <comment>palette</comment>
   <translation>
    <numerusform>%n résultat</numerusform>
    <numerusform>%n résultats</numerusform>
   </translation>
  </message>
  <message>
   <source>Do</source>
   <translation>Faire</translation>
  </message>
  <message>
   <source>Nothing has this in it.</source>
   <translation>Rien ne contient cela.</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Pages</translation>
  </message>
  <message>
   <source>Person, exhibitor, stand, page, command ...</source>
   <translation>Personne, exposant, stand, page, commande ...</translation>
  </message>
  <message>
   <source>Search or do</source>
   <translation>Chercher ou faire</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Ce qui a été trouvé</translation>
  </message>
  <message>
   <source>↑ ↓ choose   ↵ open   Esc close   &gt; commands only</source>
   <translation>↑ ↓ choisir   ↵ ouvrir   Échap fermer   &gt; commandes seules</translation>
  </message>
 </context>
 <context>
  <name>PartyDialog</name>
  <message numerus="yes">
   <source>%n take part</source>
   <comment>people in an item</comment>
   <translation>
    <numerusform>%n participe</numerusform>
    <numerusform>%n participent</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Except</source>
   <translation>&amp;Sauf</translation>
  </message>
  <message>
   <source>&amp;Takes part</source>
   <translation>&amp;Participe</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Garder</translation>
  </message>
  <message>
   <source>Search group, company or person</source>
   <translation>Chercher un groupe, une entreprise ou une personne</translation>
  </message>
  <message>
   <source>Who takes part</source>
   <translation>Qui participe</translation>
  </message>
 </context>
 <context>
  <name>PasteDialog</name>
  <message numerus="yes">
   <source>%n as they were</source>
   <comment>rows of a paste</comment>
   <translation>
    <numerusform>%n inchangé</numerusform>
    <numerusform>%n inchangés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n cells left out</source>
   <comment>cells of a paste</comment>
   <translation>
    <numerusform>%n cellule omise</numerusform>
    <numerusform>%n cellules omises</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n changed</source>
   <comment>rows of a paste</comment>
   <translation>
    <numerusform>%n modifié</numerusform>
    <numerusform>%n modifiés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new</source>
   <comment>rows of a paste</comment>
   <translation>
    <numerusform>%n nouveau</numerusform>
    <numerusform>%n nouveaux</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new companies</source>
   <comment>made with a paste</comment>
   <translation>
    <numerusform>%n nouvelle entreprise</numerusform>
    <numerusform>%n nouvelles entreprises</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rows left out</source>
   <comment>rows of a paste</comment>
   <translation>
    <numerusform>%n ligne omise</numerusform>
    <numerusform>%n lignes omises</numerusform>
   </translation>
  </message>
  <message>
   <source>(left out)</source>
   <translation>(omis)</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Co&amp;lumn goes to</source>
   <translation>Co&amp;lonne va vers</translation>
  </message>
  <message>
   <source>Comparing with the list...</source>
   <translation>Comparaison avec la liste...</translation>
  </message>
  <message>
   <source>Name, first and last</source>
   <translation>Nom, prénom et nom</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Coller</translation>
  </message>
  <message numerus="yes">
   <source>Paste %n rows</source>
   <comment>title</comment>
   <translation>
    <numerusform>Coller %n ligne</numerusform>
    <numerusform>Coller %n lignes</numerusform>
   </translation>
  </message>
  <message>
   <source>Paste {0} new, {1} changed</source>
   <translation>Coller {0} nouveaux, {1} modifiés</translation>
  </message>
  <message>
   <source>Show only &amp;what changes</source>
   <translation>Afficher seulement &amp;ce qui change</translation>
  </message>
  <message>
   <source>The first row are &amp;headings</source>
   <translation>La première ligne contient les &amp;titres</translation>
  </message>
  <message>
   <source>was: {0}</source>
   <translation>était : {0}</translation>
  </message>
  <message>
   <source>What would change</source>
   <translation>Ce qui changerait</translation>
  </message>
 </context>
 <context>
  <name>PeoplePage</name>
  <message numerus="yes">
   <source>%n companies</source>
   <comment>people come from</comment>
   <translation>
    <numerusform>%n entreprise</numerusform>
    <numerusform>%n entreprises</numerusform>
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
  <message>
   <source>Active</source>
   <translation>Actifs</translation>
  </message>
  <message>
   <source>Add participant</source>
   <translation>Ajouter un participant</translation>
  </message>
  <message>
   <source>Copy e-mail addresses</source>
   <translation>Copier les adresses e-mail</translation>
  </message>
  <message>
   <source>Copy the cells in Excel, headings and all, and paste them here with Ctrl+V.</source>
   <translation>Copiez les cellules dans Excel, titres compris, et collez-les ici avec Ctrl+V.</translation>
  </message>
  <message>
   <source>Name not as on ID</source>
   <translation>Nom différent de la pièce d’identité</translation>
  </message>
  <message>
   <source>No participants yet</source>
   <translation>Pas encore de participants</translation>
  </message>
  <message>
   <source>Not paid</source>
   <translation>Non payé</translation>
  </message>
  <message>
   <source>Participants</source>
   <translation>Participants</translation>
  </message>
  <message>
   <source>Paste from Excel</source>
   <translation>Coller depuis Excel</translation>
  </message>
  <message>
   <source>Paste them from your spreadsheet. Companies follow by themselves.</source>
   <translation>Collez-les depuis votre tableur. Les entreprises suivent d’elles-mêmes.</translation>
  </message>
  <message>
   <source>Type one participant</source>
   <translation>Saisir un participant</translation>
  </message>
  <message>
   <source>Without room</source>
   <translation>Sans chambre</translation>
  </message>
  <message>
   <source>{0} from {1}</source>
   <translation>{0} de {1}</translation>
  </message>
 </context>
 <context>
  <name>PreviewTable</name>
  <message>
   <source>as before</source>
   <translation>comme avant</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>Divergence</translation>
  </message>
  <message>
   <source>Do</source>
   <translation>Faire</translation>
  </message>
  <message>
   <source>Exhibitor</source>
   <translation>Exposant</translation>
  </message>
  <message>
   <source>leave as it is</source>
   <translation>laisser tel quel</translation>
  </message>
  <message>
   <source>no longer in the list</source>
   <translation>plus dans la liste</translation>
  </message>
  <message>
   <source>problem</source>
   <translation>problème</translation>
  </message>
  <message>
   <source>row {0}</source>
   <translation>ligne {0}</translation>
  </message>
  <message>
   <source>take over</source>
   <translation>reprendre</translation>
  </message>
  <message>
   <source>Touches</source>
   <translation>Touche</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Quoi</translation>
  </message>
 </context>
 <context>
  <name>PriorityControl</name>
  <message>
   <source>1, 2 or 3 sets the priority</source>
   <translation>1, 2 ou 3 règle la priorité</translation>
  </message>
  <message>
   <source>{0} · keys 1, 2 and 3</source>
   <translation>{0} · touches 1, 2 et 3</translation>
  </message>
 </context>
 <context>
  <name>Program</name>
  <message>
   <source>Copied to {0}</source>
   <translation>Copié dans {0}</translation>
  </message>
  <message>
   <source>Copying the trip</source>
   <translation>Copie du voyage</translation>
  </message>
  <message>
   <source>Go on working</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>Open a trip</source>
   <translation>Ouvrir un voyage</translation>
  </message>
  <message>
   <source>Opening the backup</source>
   <translation>Ouverture de la sauvegarde</translation>
  </message>
  <message>
   <source>Opening the trip</source>
   <translation>Ouverture du voyage</translation>
  </message>
  <message>
   <source>Save a copy of the trip</source>
   <translation>Enregistrer une copie du voyage</translation>
  </message>
  <message>
   <source>Stop it and close</source>
   <translation>Arrêter et fermer</translation>
  </message>
  <message>
   <source>This is not finished yet:</source>
   <translation>Ceci n’est pas encore terminé :</translation>
  </message>
  <message>
   <source>Trips</source>
   <translation>Voyages</translation>
  </message>
  <message>
   <source>Where shall the backup open?</source>
   <translation>Où placer la sauvegarde ?</translation>
  </message>
  <message>
   <source>Where shall the trip lie?</source>
   <translation>Où placer le voyage ?</translation>
  </message>
  <message>
   <source>Which trip is {0} for? Open it, or begin a new one: the list is looked at there.</source>
   <translation>À quel voyage est destiné {0} ? Ouvrez-le ou commencez-en un nouveau : la liste y sera examinée.</translation>
  </message>
  <message>
   <source>Work is still going on</source>
   <translation>Un travail est en cours</translation>
  </message>
 </context>
 <context>
  <name>ProgrammePage</name>
  <message>
   <source>Add item...</source>
   <translation>Ajouter un élément...</translation>
  </message>
  <message>
   <source>Agenda of one person</source>
   <translation>Agenda d’une personne</translation>
  </message>
  <message>
   <source>Agenda of {0}</source>
   <translation>Agenda de {0}</translation>
  </message>
  <message>
   <source>Agenda of...</source>
   <translation>Agenda de...</translation>
  </message>
  <message>
   <source>All days</source>
   <translation>Tous les jours</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Jours</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Dupliquer</translation>
  </message>
  <message>
   <source>Not yet timed</source>
   <translation>Pas encore d’horaire</translation>
  </message>
  <message>
   <source>Nothing planned yet. Add a visit, a talk or a meal; a time can come later.</source>
   <translation>Rien n’est encore prévu. Ajoutez une visite, un exposé ou un repas ; l’horaire peut venir plus tard.</translation>
  </message>
  <message>
   <source>Parts...</source>
   <translation>Parties...</translation>
  </message>
  <message>
   <source>Programme</source>
   <translation>Programme</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Who takes part...</source>
   <translation>Qui participe...</translation>
  </message>
 </context>
 <context>
  <name>RecordDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Garder</translation>
  </message>
 </context>
 <context>
  <name>RecordEditor</name>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>Open {0}</source>
   <translation>Ouvrir {0}</translation>
  </message>
 </context>
 <context>
  <name>RecordRows</name>
  <message>
   <source>Add a row</source>
   <translation>Ajouter une ligne</translation>
  </message>
  <message>
   <source>Move row {0} up</source>
   <translation>Monter la ligne {0}</translation>
  </message>
  <message>
   <source>Take out row {0}</source>
   <translation>Retirer la ligne {0}</translation>
  </message>
 </context>
 <context>
  <name>RemovalDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Nothing is lost: Ctrl+Z brings all of it back.</source>
   <translation>Rien n’est perdu : Ctrl+Z ramène tout.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Remove all the same</source>
   <translation>Supprimer quand même</translation>
  </message>
  <message>
   <source>Remove {0}?</source>
   <translation>Supprimer {0} ?</translation>
  </message>
 </context>
 <context>
  <name>ReplaceDialog</name>
  <message numerus="yes">
   <source>%n cannot be taken and stay as they are</source>
   <comment>cells</comment>
   <translation>
    <numerusform>%n n’est pas acceptée et reste telle quelle</numerusform>
    <numerusform>%n ne sont pas acceptées et restent telles quelles</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n cells change</source>
   <comment>find and replace</comment>
   <translation>
    <numerusform>%n cellule change</numerusform>
    <numerusform>%n cellules changent</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Column</source>
   <translation>&amp;Colonne</translation>
  </message>
  <message>
   <source>&amp;Find</source>
   <translation>C&amp;hercher</translation>
  </message>
  <message>
   <source>&amp;Match case</source>
   <translation>Respecter la c&amp;asse</translation>
  </message>
  <message>
   <source>&amp;Replace with</source>
   <translation>&amp;Remplacer par</translation>
  </message>
  <message>
   <source>&amp;Whole cell</source>
   <translation>Cellule &amp;entière</translation>
  </message>
  <message>
   <source>Becomes</source>
   <translation>Devient</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Find and replace</source>
   <translation>Chercher et remplacer</translation>
  </message>
  <message>
   <source>Leave Find empty to fill the empty cells.</source>
   <translation>Laissez Chercher vide pour remplir les cellules vides.</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>Remplacer</translation>
  </message>
  <message>
   <source>Was</source>
   <translation>Était</translation>
  </message>
  <message>
   <source>What changes</source>
   <translation>Ce qui change</translation>
  </message>
 </context>
 <context>
  <name>RequestsPage</name>
  <message>
   <source>All</source>
   <translation>Toutes</translation>
  </message>
  <message>
   <source>Ask the wanted</source>
   <translation>Demander les souhaités</translation>
  </message>
  <message>
   <source>Asked today</source>
   <translation>Demandé aujourd’hui</translation>
  </message>
  <message>
   <source>Every exhibitor that is wanted has its request.</source>
   <translation>Chaque exposant souhaité a sa demande.</translation>
  </message>
  <message>
   <source>Nothing asked yet. Begin with the exhibitors that somebody wants.</source>
   <translation>Rien n’est encore demandé. Commencez par les exposants que quelqu’un souhaite.</translation>
  </message>
  <message>
   <source>Reminded today</source>
   <translation>Rappelé aujourd’hui</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>Demandes</translation>
  </message>
  <message>
   <source>Select the requests first.</source>
   <translation>Sélectionnez d’abord les demandes.</translation>
  </message>
  <message>
   <source>States of the requests</source>
   <translation>État des demandes</translation>
  </message>
  <message numerus="yes">
   <source>{0}, %n wanted exhibitor(s) still to ask</source>
   <comment>requests</comment>
   <translation>
    <numerusform>{0}, encore %n exposant souhaité à demander</numerusform>
    <numerusform>{0}, encore %n exposants souhaités à demander</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>RestoreDialog</name>
  <message>
   <source>&amp;Trip</source>
   <translation>&amp;Voyage</translation>
  </message>
  <message>
   <source>A backup opens as a trip of its own, beside this one. Nothing is written over.</source>
   <translation>Une sauvegarde s’ouvre comme un voyage à part, à côté de celui-ci. Rien n’est écrasé.</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Sauvegardes</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Open beside...</source>
   <translation>Ouvrir à côté...</translation>
  </message>
  <message>
   <source>Restore a backup</source>
   <translation>Restaurer une sauvegarde</translation>
  </message>
  <message>
   <source>There is no backup of this trip yet. One is made on every day that it is opened.</source>
   <translation>Il n’y a pas encore de sauvegarde de ce voyage. Il s’en fait une chaque jour où il est ouvert.</translation>
  </message>
 </context>
 <context>
  <name>RoomsPage</name>
  <message>
   <source>Add room</source>
   <translation>Ajouter la chambre</translation>
  </message>
  <message>
   <source>Add room...</source>
   <translation>Ajouter une chambre...</translation>
  </message>
  <message>
   <source>Add stay</source>
   <translation>Ajouter le séjour</translation>
  </message>
  <message>
   <source>Add stay...</source>
   <translation>Ajouter un séjour...</translation>
  </message>
  <message>
   <source>New room</source>
   <translation>Nouvelle chambre</translation>
  </message>
  <message>
   <source>New stay</source>
   <translation>Nouveau séjour</translation>
  </message>
  <message>
   <source>No hotel yet. Add a stay with its nights; rooms hang on it.</source>
   <translation>Pas encore d’hôtel. Ajoutez un séjour avec ses nuits ; les chambres s’y rattachent.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Rooms</source>
   <translation>Chambres</translation>
  </message>
  <message>
   <source>Stays</source>
   <translation>Séjours</translation>
  </message>
 </context>
 <context>
  <name>SettingsPage</name>
  <message>
   <source>Add field</source>
   <translation>Ajouter le champ</translation>
  </message>
  <message>
   <source>Add own field...</source>
   <translation>Ajouter un champ personnel...</translation>
  </message>
  <message>
   <source>Airy</source>
   <translation>Aéré</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Comme le système</translation>
  </message>
  <message>
   <source>Backups of this trip</source>
   <translation>Sauvegardes de ce voyage</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <source>Dense</source>
   <translation>Serré</translation>
  </message>
  <message>
   <source>Height of rows</source>
   <translation>Hauteur des lignes</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <source>New field</source>
   <translation>Nouveau champ</translation>
  </message>
  <message>
   <source>No fields of your own yet. Add what this year's form asks besides.</source>
   <translation>Pas encore de champs personnels. Ajoutez ce que le formulaire de cette année demande en plus.</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>Moyen</translation>
  </message>
  <message>
   <source>Own fields</source>
   <translation>Champs personnels</translation>
  </message>
  <message>
   <source>Program</source>
   <translation>Logiciel</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Restore a backup...</source>
   <translation>Restaurer une sauvegarde...</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Paramètres</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>Taille du texte</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Thème</translation>
  </message>
  <message>
   <source>Trip</source>
   <translation>Voyage</translation>
  </message>
  <message>
   <source>Where the trip lies</source>
   <translation>Où se trouve le voyage</translation>
  </message>
  <message>
   <source>Your name, beside what you change</source>
   <translation>Votre nom, à côté de ce que vous modifiez</translation>
  </message>
 </context>
 <context>
  <name>StartWindow</name>
  <message>
   <source>&amp;Language</source>
   <translation>&amp;Langue</translation>
  </message>
  <message>
   <source>a delegation to a fair, from list to coach</source>
   <translation>une délégation au salon, de la liste à l’autocar</translation>
  </message>
  <message>
   <source>Delegation</source>
   <translation>Delegation</translation>
  </message>
  <message>
   <source>Drop a trip or a list here to begin</source>
   <translation>Déposez ici un voyage ou une liste pour commencer</translation>
  </message>
  <message>
   <source>Everything stays on this computer. No account, no server.</source>
   <translation>Tout reste sur cet ordinateur. Pas de compte, pas de serveur.</translation>
  </message>
  <message>
   <source>Find a trip</source>
   <translation>Chercher un voyage</translation>
  </message>
  <message numerus="yes">
   <source>in %n day(s)</source>
   <comment>trip</comment>
   <translation>
    <numerusform>dans %n jour</numerusform>
    <numerusform>dans %n jours</numerusform>
   </translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>New trip</source>
   <translation>Nouveau voyage</translation>
  </message>
  <message>
   <source>No trips yet. Begin one, or look round in the demo trip.</source>
   <translation>Pas encore de voyage. Commencez-en un, ou visitez le voyage de démonstration.</translation>
  </message>
  <message>
   <source>Open...</source>
   <translation>Ouvrir...</translation>
  </message>
  <message>
   <source>opened {0}</source>
   <translation>ouvert le {0}</translation>
  </message>
  <message>
   <source>over</source>
   <translation>terminé</translation>
  </message>
  <message>
   <source>Restore a backup...</source>
   <translation>Restaurer une sauvegarde...</translation>
  </message>
  <message>
   <source>The demo trip is invented. You cannot break anything in it.</source>
   <translation>Le voyage de démonstration est inventé. Vous ne pouvez rien y abîmer.</translation>
  </message>
  <message>
   <source>Try the demo trip</source>
   <translation>Essayer le voyage de démonstration</translation>
  </message>
  <message>
   <source>under way</source>
   <translation>en cours</translation>
  </message>
  <message>
   <source>Your trips</source>
   <translation>Vos voyages</translation>
  </message>
 </context>
 <context>
  <name>StatusLine</name>
  <message numerus="yes">
   <source>%n more</source>
   <comment>work going on</comment>
   <translation>
    <numerusform>encore %n</numerusform>
    <numerusform>encore %n</numerusform>
   </translation>
  </message>
  <message>
   <source>All kept</source>
   <translation>Tout est enregistré</translation>
  </message>
  <message>
   <source>Being kept...</source>
   <translation>Enregistrement...</translation>
  </message>
  <message>
   <source>Changed {0} by {1}</source>
   <translation>Modifié {0} par {1}</translation>
  </message>
  <message>
   <source>Kept {0}</source>
   <translation>Enregistré {0}</translation>
  </message>
  <message>
   <source>Stop all</source>
   <translation>Tout arrêter</translation>
  </message>
  <message>
   <source>Stop: {0}</source>
   <translation>Arrêter : {0}</translation>
  </message>
  <message>
   <source>{0} {1} of {2}</source>
   <translation>{0} {1} sur {2}</translation>
  </message>
  <message>
   <source>{0}: stopping</source>
   <translation>{0} : arrêt en cours</translation>
  </message>
 </context>
 <context>
  <name>ThingDialog</name>
  <message>
   <source>Add</source>
   <translation>Ajouter</translation>
  </message>
  <message>
   <source>Add and &amp;next</source>
   <translation>Ajouter et &amp;suivant</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
 </context>
 <context>
  <name>ThingsPage</name>
  <message numerus="yes">
   <source>%n filled in: {0}</source>
   <comment>cells of a column</comment>
   <translation>
    <numerusform>%n remplie : {0}</numerusform>
    <numerusform>%n remplies : {0}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n selected</source>
   <comment>rows of a table</comment>
   <translation>
    <numerusform>%n sélectionné</numerusform>
    <numerusform>%n sélectionnés</numerusform>
   </translation>
  </message>
  <message>
   <source>Add...</source>
   <translation>Ajouter...</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Tous</translation>
  </message>
  <message>
   <source>Choose the columns</source>
   <translation>Choisir les colonnes</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Colonnes</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>Facets</source>
   <translation>Filtres</translation>
  </message>
  <message>
   <source>Fill down</source>
   <translation>Recopier vers le bas</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Filtrer</translation>
  </message>
  <message>
   <source>Filter by more</source>
   <translation>Filtrer davantage</translation>
  </message>
  <message>
   <source>Filtered by</source>
   <translation>Filtré par</translation>
  </message>
  <message>
   <source>Find and replace...</source>
   <translation>Chercher et remplacer...</translation>
  </message>
  <message>
   <source>Keep this filter as a tab</source>
   <translation>Garder ce filtre comme onglet</translation>
  </message>
  <message>
   <source>More to do with this list</source>
   <translation>Autres actions sur cette liste</translation>
  </message>
  <message>
   <source>Nothing on the list fits the filter.</source>
   <translation>Rien dans la liste ne correspond au filtre.</translation>
  </message>
  <message>
   <source>Paste from Excel...</source>
   <translation>Coller depuis Excel...</translation>
  </message>
  <message>
   <source>Print the list...</source>
   <translation>Imprimer la liste...</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Saved filters</source>
   <translation>Filtres enregistrés</translation>
  </message>
  <message>
   <source>Show what is sensitive; Esc covers it again</source>
   <translation>Afficher ce qui est sensible ; Échap le masque à nouveau</translation>
  </message>
  <message>
   <source>sum {0}</source>
   <translation>somme {0}</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} sur {1}</translation>
  </message>
 </context>
 <context>
  <name>Toast</name>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
 </context>
 <context>
  <name>TravelPage</name>
  <message>
   <source>Add leg</source>
   <translation>Ajouter le trajet</translation>
  </message>
  <message>
   <source>Add leg...</source>
   <translation>Ajouter un trajet...</translation>
  </message>
  <message>
   <source>New leg</source>
   <translation>Nouveau trajet</translation>
  </message>
  <message>
   <source>No travel yet. Add the coach, the train or the flight.</source>
   <translation>Pas encore de transport. Ajoutez l’autocar, le train ou le vol.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Travel</source>
   <translation>Transport</translation>
  </message>
 </context>
 <context>
  <name>ViewTabs</name>
  <message>
   <source>Keep the filter of now in it</source>
   <translation>Y garder le filtre actuel</translation>
  </message>
  <message>
   <source>Name of the filter</source>
   <translation>Nom du filtre</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Renommer</translation>
  </message>
 </context>
 <context>
  <name>WantedBy</name>
  <message>
   <source>Add a company that wants it</source>
   <translation>Ajouter une entreprise qui le souhaite</translation>
  </message>
  <message>
   <source>Add a company, then 1, 2 or 3</source>
   <translation>Ajoutez une entreprise, puis 1, 2 ou 3</translation>
  </message>
  <message>
   <source>No company is called “{0}”.</source>
   <translation>Aucune entreprise ne s’appelle « {0} ».</translation>
  </message>
  <message>
   <source>Wanted by</source>
   <translation>Souhaité par</translation>
  </message>
 </context>
 <context>
  <name>WishBar</name>
  <message>
   <source>aim</source>
   <translation>but</translation>
  </message>
  <message>
   <source>Company</source>
   <translation>Entreprise</translation>
  </message>
  <message>
   <source>Company whose wishes are typed</source>
   <translation>Entreprise dont vous saisissez les souhaits</translation>
  </message>
  <message>
   <source>Exhibitor or topic wished for</source>
   <translation>Exposant ou thème souhaité</translation>
  </message>
  <message>
   <source>Exhibitor or topic, then Return, then 1, 2 or 3</source>
   <translation>Exposant ou thème, puis Entrée, puis 1, 2 ou 3</translation>
  </message>
  <message>
   <source>question</source>
   <translation>question</translation>
  </message>
 </context>
 <context>
  <name>WishRow</name>
  <message>
   <source>aim</source>
   <translation>but</translation>
  </message>
  <message>
   <source>question</source>
   <translation>question</translation>
  </message>
  <message>
   <source>Take out the wish of {0}</source>
   <translation>Retirer le souhait de {0}</translation>
  </message>
 </context>
 <context>
  <name>WishesPage</name>
  <message>
   <source>No wishes yet. Type a company above, then what it wants to see.</source>
   <translation>Pas encore de souhaits. Saisissez une entreprise ci-dessus, puis ce qu’elle veut voir.</translation>
  </message>
  <message>
   <source>Type first whose wish it is.</source>
   <translation>Indiquez d’abord de qui est le souhait.</translation>
  </message>
  <message>
   <source>What for</source>
   <translation>Pour quoi</translation>
  </message>
  <message>
   <source>Wishes</source>
   <translation>Souhaits</translation>
  </message>
 </context>
 <context>
  <name>WordsEditor</name>
  <message>
   <source>Languages</source>
   <translation>Langues</translation>
  </message>
  <message>
   <source>Languages; lacking: {0}</source>
   <translation>Langues ; manque : {0}</translation>
  </message>
 </context>
</TS>
