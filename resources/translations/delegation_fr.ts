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
  <name>Columns</name>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
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
  <name>Pages</name>
  <message>
   <source>Delegation</source>
   <translation>Délégation</translation>
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
  <name>PeoplePage</name>
  <message>
   <source>Add participant</source>
   <translation>Ajouter un participant</translation>
  </message>
  <message>
   <source>Nobody yet. Paste them from Excel, or add them one by one.</source>
   <translation>Encore personne. Collez-les depuis Excel ou ajoutez-les un par un.</translation>
  </message>
  <message>
   <source>Participants</source>
   <translation>Participants</translation>
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
   <source>Work is still going on</source>
   <translation>Un travail est en cours</translation>
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
  <name>StartWindow</name>
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
  <name>ThingsPage</name>
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
</TS>
