# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Headers under which lists in nl, fr, de and en bring a field.

Registration forms (Microsoft and Google Forms, Eventbrite, Odoo, HubSpot, LimeSurvey), organisers'
lists (some in it and es too) and lists made by hand.  All are folded (no case, no accents) and the most
specific come first.  Besides the fields of the catalogue there are a few ways of saying one: ``person.name``
is a whole name, or beside a column of first names the last name; ``hall`` and ``stand`` are the halves of a
stand.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from delegation.domain.values import folded

_HEADERS: dict[str, str] = {
    # People
    "person.status": (
        "attendee status; registration status; status inschrijving; inschrijvingsstatus; statut de "
        "l'inscription; statut d'inscription; anmeldestatus; status der anmeldung; deelnamestatus; status; "
        "statut; state"
    ),
    "person.role": "rol; role; rolle; hoedanigheid; qualite; type deelnemer; type de participant",
    "person.title": "titel; titre; title; academische titel; akademischer titel; salutation title",
    "person.form_of_address": (
        "form of address; aanspreektitel; aanspreking; aanhef; formule d'appel; civilite; anrede; "
        "salutation; mr/mrs; dhr/mevr; m/mme; herr/frau"
    ),
    "person.first_name": (
        "voornaam zoals op identiteitskaart; voornaam op identiteitskaart; first name as on id; prenom "
        "comme sur la carte d'identite; vorname laut ausweis; voornaam deelnemer; prenom du participant; "
        "vorname des teilnehmers; attendee first name; voornamen; voornaam; roepnaam; prenoms; prenom; "
        "vornamen; vorname; first name; firstname; first names; given name; given names; forename; fname"
    ),
    "person.last_name": (
        "familienaam zoals op identiteitskaart; achternaam zoals op identiteitskaart; last name as on id; "
        "nom comme sur la carte d'identite; nachname laut ausweis; attendee last name; familienaam; "
        "achternaam; nom de famille; nom du participant; familienname; nachname; zuname; last name; "
        "lastname; family name; surname; lname"
    ),
    "person.name": (
        "naam & voornaam; voornaam & naam; nom & prenom; prenom & nom; name & vorname; vorname & name; first "
        "& last name; naam en voornaam; voornaam en naam; nom et prenom; prenom et nom; name und "
        "vorname; vor- und nachname; vorname und name; first and last name; volledige naam; naam deelnemer; "
        "naam van de deelnemer; deelnemer; nom complet; participant; vollstandiger name; name des "
        "teilnehmers; teilnehmer; full name; attendee name; contact name; naam; nom; name"
    ),
    "person.badge_name": (
        "naam op badge; naam op de badge; naam op uw badge; naam badge; badgenaam; nom sur le badge; nom "
        "sur votre badge; nom badge; name auf dem namensschild; name auf namensschild; badge name; name on "
        "badge; name on your badge; badge"
    ),
    "person.company": (
        "naam van het bedrijf; naam van uw bedrijf; naam bedrijf; naam organisatie; naam van uw "
        "organisatie; bedrijfsnaam; bedrijf/organisatie; bedrijf of organisatie; bedrijf; organisatie; "
        "onderneming; firma; werkgever; nom de l'entreprise; nom de votre entreprise; nom de la societe; "
        "nom de l'organisation; entreprise; societe; organisme; employeur; name des unternehmens; name der "
        "firma; firmenname; unternehmen; company name; name of your company; name of company; company / "
        "organisation; company; organisation; organization; employer; account name; related company; org"
    ),
    "person.function": (
        "functie in het bedrijf; functietitel; functie; rol in het bedrijf; fonction dans l'entreprise; "
        "fonction; intitule du poste; intitule de poste; poste; funktion im unternehmen; funktion; "
        "position; stellung; berufsbezeichnung; job title; jobtitle; job position; job; function"
    ),
    "person.rank": (
        "protocollaire rang; rang protocolaire; protokollarischer rang; order of precedence; precedence; "
        "rang; rank"
    ),
    "person.email": (
        "zakelijk e-mailadres; e-mailadres werk; professioneel e-mailadres; adresse e-mail professionnelle; "
        "geschaftliche e-mail; work email; business email; e-mailadres; emailadres; mailadres; adresse "
        "e-mail; adresse email; adresse mail; adresse electronique; courriel; e-mail-adresse; emailadresse; "
        "mailadresse; email address; e-mail address; e-mail; email; mail"
    ),
    "person.more_emails": (
        "tweede e-mailadres; ander e-mailadres; bijkomend e-mailadres; prive e-mailadres; autre e-mail; "
        "deuxieme adresse e-mail; weitere e-mail; zweite e-mail; additional email; secondary email; other "
        "email; e-mail 2; email 2"
    ),
    "person.assistant_email": (
        "e-mail van uw assistent; e-mailadres assistent; e-mailadres van de assistent; e-mailadres van uw "
        "assistent; e-mail assistent; e-mail van uw assistente; e-mail secretariaat; mail assistent; e-mail "
        "de l'assistant; e-mail de l'assistante; e-mail de votre assistant; e-mail du secretariat; e-mail "
        "der assistenz; e-mail ihrer assistenz; e-mail sekretariat; assistant's e-mail; assistant's email; "
        "assistant email; assistant e-mail; e-mail of your assistant; email assistant; assistent; "
        "assistente; assistant; assistante; assistenz; secretariaat"
    ),
    "person.mobile": (
        "gsm-nummer; gsmnummer; mobiel nummer; mobiele nummer; mobiele telefoon; nummer gsm; gsm; mobiel; "
        "numero de gsm; telephone portable; numero de portable; telephone mobile; portable; "
        "mobilfunknummer; mobilnummer; mobiltelefon; handynummer; handy; mobil; mobile phone number; mobile "
        "phone; mobile number; cell phone; cellphone; cell; mobile; telefoonnummer; telefoon; numero de "
        "telephone; telephone; telefonnummer; telefon; phone number; phone; tel"
    ),
    "person.language": (
        "taal van de documenten; voorkeurstaal; taalkeuze; taal; langue des documents; langue preferee; "
        "langue souhaitee; langue; bevorzugte sprache; sprache; preferred language; language preference; "
        "startlanguage; start language; language; lang"
    ),
    "person.nationality": (
        "nationaliteit; nationalite; staatsangehorigkeit; nationalitat; nationality; citizenship"
    ),
    "person.birth_date": (
        "geboortedatum; geboren op; date de naissance; ne(e) le; geburtsdatum; geboren am; date of birth; "
        "birth date; birthdate; birthday; dob"
    ),
    "person.id_expires_on": (
        "vervaldatum identiteitskaart; vervaldatum van uw identiteitskaart; identiteitskaart geldig tot; "
        "geldigheid identiteitskaart; geldig tot; vervaldatum; date d'expiration de la carte d'identite; "
        "date d'expiration; carte d'identite valable jusqu'au; valable jusqu'au; ausweis gultig bis; "
        "personalausweis gultig bis; gultig bis; ablaufdatum; id card valid until; id valid until; id "
        "expiry date; id expiry; expiry date; passport expiry"
    ),
    "person.present": (
        "welke dagen ga je mee; welke dagen bent u aanwezig; welke dagen; dagen aanwezig; aanwezige dagen; "
        "aanwezigheid; aanwezig; quels jours; jours de presence; jours presents; presence; an welchen "
        "tagen; anwesende tage; teilnahmetage; anwesenheit; which days; days present; days attending; "
        "attendance days; dagen; jours; tage; days"
    ),
    "person.registered_on": (
        "datum van inschrijving; datum inschrijving; inschrijvingsdatum; datum van aanmelding; aangemeld "
        "op; ingeschreven op; date d'inscription; inscrit le; anmeldedatum; angemeldet am; datum der "
        "anmeldung; registration date; registered on; registered at; date registered; completion time; tijd "
        "van voltooien; tijdstip van voltooiing; voltooiingstijd; heure de fin; fertigstellungszeit; "
        "submitdate; date submitted; submitted at; submission date; timestamp; tijdstempel; horodateur; "
        "zeitstempel; order date; create date; created on; date in"
    ),
    "person.boarding_stop": (
        "opstapplaats bus; opstapplaats; opstappunt; opstaphalte; waar stapt u op; waar stap je op; lieu "
        "d'embarquement; point d'embarquement; arret d'autocar; lieu de depart; ou montez-vous; arret; "
        "zustiegsort; zustiegsstelle; zustieg; einstiegsort; boarding stop; boarding point; boarding place; "
        "pick-up point; pickup point; departure point"
    ),
    "person.own_car": (
        "eigen vervoer; eigen wagen; eigen auto; komt met eigen wagen; propre voiture; vehicule personnel; "
        "voiture personnelle; voiture; eigenes auto; eigener pkw; eigenanreise; own car; own transport; by "
        "car"
    ),
    "person.licence_plate": (
        "nummerplaat; kenteken; plaque d'immatriculation; immatriculation; plaque; kfz-kennzeichen; "
        "kennzeichen; licence plate; license plate; number plate; car registration"
    ),
    "person.room_type": (
        "type kamer; kamertype; soort kamer; kamervoorkeur; kamerkeuze; kamer; type de chambre; choix de "
        "chambre; chambre; zimmertyp; zimmerart; zimmerwunsch; zimmer; room type; type of room; room "
        "preference; room"
    ),
    "person.shares_with": (
        "deelt kamer met; kamer delen met; met wie deelt u de kamer; deelt met; samen met; kamergenoot; "
        "partage la chambre avec; partage avec; chambre partagee avec; teilt zimmer mit; zimmer teilen mit; "
        "teilt mit; zimmergenosse; shares room with; sharing room with; shares with; sharing with; share "
        "with; roommate; room mate"
    ),
    "person.nights": (
        "aantal nachten; overnachtingen; welke nachten; nachten; nombre de nuits; nuitees; nuits; anzahl "
        "nachte; ubernachtungen; nachte; number of nights; nights"
    ),
    "person.extra_nights": (
        "extra nachten; bijkomende nachten; extra overnachting; nuits supplementaires; nuit supplementaire; "
        "zusatznachte; zusatzliche nachte; zusatzliche ubernachtung; extra nights; additional nights; extra "
        "night"
    ),
    "person.pays_extras": (
        "betaalt extra's zelf; extra's op eigen kosten; op eigen kosten; paie ses extras; extras a charge "
        "du participant; zahlt extras selbst; extras auf eigene kosten; pays extras self; pays own extras"
    ),
    "person.dinner": (
        "neemt deel aan het diner; deelname diner; aanwezig op het diner; avondmaal; diner; participe au "
        "diner; participation au diner; souper; teilnahme am abendessen; gemeinsames abendessen; "
        "abendessen; attends dinner; attending dinner; networking dinner; dinner"
    ),
    "person.tour": (
        "neemt deel aan de rondleiding; deelname rondleiding; geleid bezoek; rondleiding; visite guidee; "
        "participe a la visite; teilnahme am rundgang; gefuhrter rundgang; rundgang; fuhrung; guided tour; "
        "tour"
    ),
    "person.diet": (
        "dieetwensen of allergieen; dieetwensen; dieetvoorkeuren; dieetvoorkeur; dieet; voedingswensen; "
        "maaltijdvoorkeur; eetvoorkeur; regime alimentaire ou allergies; preferences alimentaires; regime "
        "alimentaire; restrictions alimentaires; regime; ernahrungswunsche; ernahrungsweise; ernahrung; "
        "essenswunsche; diat; dietary requirements; dietary restrictions; dietary needs; dietary "
        "preferences; dietary; meal preference; diet"
    ),
    "person.allergies": (
        "voedselallergieen; allergieen of intoleranties; allergieen; allergie; intoleranties; allergies ou "
        "intolerances; allergies alimentaires; allergies; intolerances; lebensmittelallergien; allergien; "
        "unvertraglichkeiten; food allergies; allergy"
    ),
    "person.accessibility": (
        "toegankelijkheidsnoden; toegankelijkheid; beperkte mobiliteit; mobiliteit; besoins "
        "d'accessibilite; accessibilite; mobilite reduite; barrierefreiheit; mobilitatseinschrankung; "
        "accessibility needs; accessibility requirements; accessibility; reduced mobility; special needs"
    ),
    "person.step_free": (
        "drempelvrij; zonder trappen; trappen vermijden; sans marches; sans escaliers; stufenlos; "
        "stufenfrei; ohne treppen; step-free; no stairs"
    ),
    "person.wheelchair": (
        "rolstoelgebruiker; rolstoel; fauteuil roulant; chaise roulante; rollstuhlfahrer; rollstuhl; "
        "wheelchair user; wheelchair"
    ),
    "person.pace": "wandeltempo; staptempo; tempo; allure; rythme de marche; gehtempo; walking pace; pace",
    "person.emergency_contact": (
        "contact bij nood; contactpersoon bij nood; contactpersoon in geval van nood; in geval van nood; "
        "noodcontact; ice-nummer; personne a contacter en cas d'urgence; contact en cas d'urgence; contact "
        "d'urgence; notfallkontakt; kontakt im notfall; emergency contact person; emergency contact; "
        "emergency phone; in case of emergency; ice"
    ),
    "person.consents": (
        "toestemming foto's; toestemming; consentement photo; consentement; einwilligung fotos; "
        "einwilligung; photo consent; consents; consent"
    ),
    "person.terms_accepted_on": (
        "ik ga akkoord met de privacyverklaring; ik ga akkoord met de voorwaarden; algemene voorwaarden; "
        "deelnamevoorwaarden; voorwaarden aanvaard; privacyverklaring; akkoord; j'accepte les conditions; "
        "conditions generales; conditions acceptees; politique de confidentialite; teilnahmebedingungen; "
        "bedingungen akzeptiert; datenschutzerklarung; agb; terms and conditions; terms accepted; privacy "
        "statement; privacy policy; i agree"
    ),
    "person.de_minimis": (
        "de-minimisverklaring; de-minimissteun; declaration de minimis; aide de minimis; "
        "de-minimis-erklarung; de minimis declaration; de-minimis"
    ),
    "person.fee": (
        "deelnameprijs; deelnamekost; inschrijvingsgeld; te betalen bedrag; bedrag; prijs; prix de "
        "participation; frais de participation; frais d'inscription; montant; teilnahmegebuhr; "
        "teilnahmebeitrag; betrag; total paid; participation fee; registration fee; amount; fee; price"
    ),
    "person.invoiced": (
        "factuur verstuurd; gefactureerd; facture envoyee; facture; in rechnung gestellt; rechnung "
        "gestellt; invoice sent; invoiced"
    ),
    "person.paid": (
        "betaling ontvangen; betaald; paiement recu; paye; zahlung erhalten; bezahlt; payment received; paid"
    ),
    "person.ticket_code": (
        "ticketcode; toegangscode; code du billet; code d'acces; code billet; ticket-code; eintrittscode; "
        "voucher code; barcode"
    ),
    "person.ticket_redeemed": (
        "ticket ingewisseld; ticket geactiveerd; billet active; ticket eingelost; ticket redeemed; ticket "
        "activated"
    ),
    "person.groups": "groep; groepen; groupe; groupes; gruppe; gruppen; group; groups",
    "person.remarks": (
        "opmerkingen of vragen; overige opmerkingen; opmerkingen; opmerking; opm.; commentaar; notities; "
        "remarques; remarque; commentaires; commentaire; bemerkungen; bemerkung; anmerkungen; anmerkung; "
        "hinweise; remarks; remark; comments; comment; notes"
    ),
    # Companies
    "company.name": (
        "naam van het bedrijf; naam bedrijf; bedrijfsnaam; bedrijf; organisatie; onderneming; nom de "
        "l'entreprise; nom de la societe; entreprise; societe; firmenname; unternehmen; firma; company "
        "name; company; organisation; organization; account name; naam; nom; name"
    ),
    "company.enterprise_number": (
        "ondernemingsnummer; kbo-nummer; kbo; numero d'entreprise; numero bce; bce; unternehmensnummer; "
        "handelsregisternummer; enterprise number; company number; company registration number; "
        "registration number"
    ),
    "company.vat_number": (
        "btw-nummer; btw-nr; btw; numero de tva; n° tva; no tva; tva; umsatzsteuer-id; ust-idnr.; ust-id; "
        "vat number; vat no; vat id; tax id; vat"
    ),
    "company.po_number": (
        "bestelbonnummer; bestelbon; po-nummer; uw referentie op de factuur; numero de bon de commande; bon "
        "de commande; bestellnummer; bestellreferenz; po number; purchase order number; purchase order; po"
    ),
    "company.invoice_address": (
        "facturatieadres; factuuradres; adresse de facturation; rechnungsanschrift; rechnungsadresse; "
        "invoice address; billing address"
    ),
    "company.invoice_email": (
        "e-mail voor facturatie; e-mail voor facturen; e-mailadres facturatie; e-mail facturatie; factuur "
        "e-mail; e-mail de facturation; e-mail facturation; rechnungs-e-mail; e-mail fur rechnungen; "
        "invoice email; invoice e-mail; billing email; billing e-mail"
    ),
    "company.size": (
        "aantal werknemers; aantal medewerkers; bedrijfsgrootte; grootte van het bedrijf; grootte; nombre "
        "d'employes; nombre de collaborateurs; taille de l'entreprise; taille; anzahl mitarbeiter; "
        "mitarbeiterzahl; unternehmensgrosse; number of employees; employees; company size; headcount"
    ),
    "company.sector": (
        "sector van activiteit; activiteit; sector; secteur d'activite; secteur; branche; wirtschaftszweig; "
        "industry; business sector"
    ),
    "company.website": (
        "website van het bedrijf; website; webadres; site web; site internet; webseite; homepage; company "
        "website; url; www"
    ),
    "company.city": "gemeente; plaats; stad; woonplaats; localite; commune; ville; ort; stadt; city; town",
    "company.phone": (
        "telefoon bedrijf; telefoon; telefoonnummer; telephone de l'entreprise; telephone; telefon; "
        "telefonnummer; company phone; phone number; phone"
    ),
    "company.email": (
        "algemeen e-mailadres; e-mail bedrijf; e-mail de l'entreprise; e-mail des unternehmens; company "
        "email; general email; info e-mail; e-mail; email"
    ),
    "company.remarks": (
        "opmerkingen; opmerking; remarques; remarque; bemerkungen; bemerkung; anmerkungen; remarks; "
        "comments; notes"
    ),
    # Exhibitors
    "exhibitor.key": (
        "exhibitor id; exhibitorid; exhibitor no; exhibitor number; exposantnummer; exposant-id; numero "
        "d'exposant; id exposant; ausstellernummer; aussteller-nr.; aussteller-id; exhid; uid; key; id; "
        "ausstellerid; guid"
    ),
    "exhibitor.name": (
        "exhibitor name; name of exhibitor; exhname; exhname_t; exhibitornameen; naam exposant; naam van de "
        "exposant; nom de l'exposant; name des ausstellers; ausstellername; firmenname; company name; "
        "companyname; bedrijfsnaam; raison sociale; nom de l'entreprise; nom de la societe; exhibitor; "
        "exposant; exposants; aussteller; exhibitors; company; bedrijf; entreprise; societe; unternehmen; "
        "firma; naam; nom; name; standhouder; exhibitorname; organisation; organization; deelnemer; ragione "
        "sociale; espositore; azienda; nome; expositor; empresa; nombre; title"
    ),
    "exhibitor.kind": (
        "hit type; treffertyp; exhibitor type; type of exhibitor; soort exposant; type d'exposant; "
        "ausstellertyp; type; soort; art; category type; aussteller typ; typ"
    ),
    "exhibitor.country": (
        "country name; country; countryid; land; pays; staat; country_t; nation; paese; pais"
    ),
    "exhibitor.country_code": "country code; countrycode; landcode; code pays; landercode; landerkurzel; iso",
    "exhibitor.zip_code": (
        "zip code; zipcode; postal code; postalcode; postcode; code postal; postleitzahl; plz; zip; cp; "
        "codigo postal; cap"
    ),
    "exhibitor.city": (
        "city; town; place; plaats; stad; gemeente; ville; localite; ort; stadt; citta; ciudad"
    ),
    "exhibitor.website": (
        "company website; website; web site; web page; webpage; homepage; site web; site internet; "
        "webseite; internet; url; www; web; sito web; sitio web"
    ),
    "exhibitor.profile": (
        "exhibitor presentation; profile_url; profile link; exhibitor profile; profile; linken; fiche "
        "exposant; profil de l'exposant; ausstellerprofil; profil; profiel; ausstellerprasentation; "
        "exposantenprofiel; exhibitor page; detail url; detailseite; link"
    ),
    "exhibitor.email": (
        "company email; email address; e-mailadres; adresse e-mail; e-mail-adresse; e-mail; email; mail; "
        "courriel; e-mail address"
    ),
    "exhibitor.phone": (
        "phone number; telephone number; telefoonnummer; numero de telephone; telefonnummer; telephone; "
        "telefoon; telefon; phone; tel; mobile; telefono"
    ),
    "exhibitor.stands": (
        "hall / stand; halle/stand; hal/stand; hal en stand; hall et stand; halle und stand; booth number; "
        "booth no; boothsdisplay_la; booth; booths; stand number; stand no; standno; standnummer; "
        "stand-nr.; numero de stand; n° de stand; stands; stand; location; position; stand location; "
        "boothnumber; standnumber; standnr; stand/booth; standplaats; stoisko; posizione"
    ),
    "exhibitor.hall": (
        "hall number; hall no; hall; hal; halle; hallennummer; pavilion; paviljoen; pavillon; hall name; "
        "building; hallen; padiglione; pabellon"
    ),
    "exhibitor.area": (
        "exhibition area; display area; thematic area; area; themagebied; thema; zone; domaine; "
        "ausstellungsbereich; themenbereich; bereich"
    ),
    "exhibitor.co_exhibitors": (
        "co-exhibitors; co-exhibitor of; co-exhibitor; main exhibitor; medeexposanten; medeexposant; "
        "co-exposants; coexposants; co-exposant; mitaussteller; hauptaussteller; coexhibitors; "
        "mede-exposanten; represented companies; brands"
    ),
    "exhibitor.topics": (
        "product category; product categories; productcategoryen; product groups; categories; category; "
        "topics; keywords; productgroepen; categorie; categorieen; onderwerpen; trefwoorden; groupes de "
        "produits; mots-cles; sujets; produktgruppen; produktkategorien; schlagworte; themen; tags; "
        "warengruppe; produkte; products; productgroep; themes; themas; thema's; sector; secteur; branche"
    ),
    "exhibitor.description": (
        "company description; exhdesc_t; description; about; omschrijving; beschrijving; presentation; "
        "firmenbeschreibung; beschreibung; profile text; brief; descrizione; descripcion"
    ),
    "exhibitor.remarks": (
        "opmerkingen; opmerking; remarques; bemerkungen; anmerkungen; remarks; comments; notes"
    ),
    # Wishes
    "wish.company": (
        "naam van het bedrijf; uw bedrijf; bedrijf; organisatie; votre entreprise; entreprise; societe; ihr "
        "unternehmen; unternehmen; firma; your company; company name; company; organisation"
    ),
    "wish.person": (
        "naam deelnemer; uw naam; deelnemer; aangevraagd door; votre nom; participant; demande par; ihr "
        "name; teilnehmer; angefragt von; your name; delegate; requested by; person; persoon; naam; nom; "
        "name"
    ),
    "wish.exhibitor": (
        "te bezoeken exposant; te bezoeken bedrijf; gewenste exposant; naam exposant; exposant; exposant "
        "souhaite; exposant a visiter; nom de l'exposant; gewunschter aussteller; aussteller; exhibitor to "
        "visit; exhibitor name; exhibitor; wens; souhait; wunsch; wish"
    ),
    "wish.hall": "hall; hal; halle",
    "wish.stand": "standnummer; stand-nr.; stand number; numero de stand; booth; stand",
    "wish.topic": (
        "onderwerp; thema; technologiedomein; sujet; theme; themengebiet; technology field; topic; subject"
    ),
    "wish.priority": (
        "prioriteit; belang; must/want/nice; priorite; importance; prioritat; wichtigkeit; priority; prio"
    ),
    "wish.aim": (
        "doel van het bezoek; doel; soort contact; objectif de la visite; objectif; but; ziel des besuchs; "
        "besuchsziel; ziel; purpose of visit; purpose; aim; goal"
    ),
    "wish.question": (
        "vraag aan de exposant; uw vraag; vraag; vragen; question a l'exposant; votre question; question; "
        "questions; frage an den aussteller; ihre frage; frage; fragen; question for the exhibitor; your "
        "question"
    ),
    "wish.preferred_time": (
        "voorkeurstijdstip; voorkeurstijd; gewenst tijdstip; voorkeursmoment; tijdstip; moment souhaite; "
        "horaire souhaite; horaire; wunschzeit; wunschtermin; gewunschte zeit; preferred time; preferred "
        "slot; preferred moment"
    ),
    "wish.remarks": (
        "opmerkingen; opmerking; remarques; remarque; bemerkungen; bemerkung; anmerkungen; remarks; "
        "comments; notes"
    ),
}

SYNONYMS: dict[str, tuple[str, ...]] = {key: tuple(said.split("; ")) for key, said in _HEADERS.items()}
"""Field -> its headers, the most specific first; as ``header_key`` sees them, no two are alike."""

_TOOL = (
    "associated company ids; associated contact ids; attendee; begintijd; contact owner; currency; "
    "datestamp; eventbrite fees; eventbrite payment processing; external id; fees paid; heure de debut; "
    "heure de la derniere modification; id; ipaddr; last modified time; last page; lastpage; lead "
    "status; n; no; nr; order; order type; points; price tier; quantity; record id; refurl; respondent "
    "id; response id; score; seed; start time; startdate; starttijd; startzeit; ticket type; tijd van "
    "laatste wijziging; zeitpunkt der letzten anderung"
)

OF_THE_TOOL = frozenset(_TOOL.split("; "))
"""Columns in which a tool or a list counts for itself: nothing about the person.  As ``header_key`` says."""

_ALONE = "art cap cp ice id iso job key link nation org po soort state status statut titel title titre type"

ALONE = frozenset(_ALONE.split())
"""Words that name a field only when they are the whole header: in a longer one they mean anything."""

_NOT_WORD = re.compile(r"[\W_]+")


@lru_cache(4096)
def header_key(text: str) -> str:
    """A header as it is compared: folded, with one space for all that is neither letter nor digit."""
    return _NOT_WORD.sub(" ", folded(text)).strip()


def field_of(header: str, fields: Iterable[tuple[str, Iterable[str]]]) -> str | None:
    """The field that a header brings, out of (name, its headers) pairs; None where none is sure.

    A whole header outranks one that only holds the words of a field, and then the longest words win: "Naam
    van uw bedrijf" is a company.  Words count whole, so that "Familienaam" is no "naam".
    """
    key = header_key(header)
    known = [(name, header_key(said)) for name, headers in fields for said in headers]
    exact = next((name for name, said in known if said == key), None)
    if exact is not None or not key or key in OF_THE_TOOL:
        return exact
    held = [
        (len(said), name) for name, said in known if said and said not in ALONE and f" {said} " in f" {key} "
    ]
    longest = max((length for length, _ in held), default=0)
    return next((name for length, name in held if length == longest), None)


def field_named(header: str, kind: str) -> str | None:
    """The field of a kind that a header brings, own fields aside; see ``field_of``."""
    start = f"{kind}."
    return field_of(
        header, ((key.removeprefix(start), said) for key, said in SYNONYMS.items() if key.startswith(start))
    )
