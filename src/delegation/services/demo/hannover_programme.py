# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What happens in Hannover: visits with what was asked for them, and all that everybody does together."""

from typing import Any

from delegation.domain.programme import ItemId, ItemKind, ItemStatus, Part, ProgrammeItem, Spot
from delegation.domain.values import Text
from delegation.domain.wishes import Request, RequestId, RequestState, Slot, SlotState
from delegation.services.demo.delegates import AGENCY
from delegation.services.demo.stage import Stage, say

VISITS = """
0 13:15 30 | A | gelenk | Dr. Sabine Kessler, Leiterin Produktlinie, 0113
Golfoverbrenging voor schouder- en heupgewrichten; leveranciersgesprek.
Réducteurs à onde pour épaules et hanches ; entretien avec le fournisseur.
Spannungswellengetriebe für Schulter- und Hüftgelenke; Lieferantengespräch.
Strain wave gears for shoulder and hip joints; supplier talk.
0 14:00 30 | A | finger | Murat Aydın, Applikationsingenieur, 0127
Vijfvingerige hand met tastzin, opgesteld om te proberen.
Main à cinq doigts avec sens du toucher, à essayer sur place.
Fünffingerhand mit Tastsinn, zum Ausprobieren.
Five-fingered hand with a sense of touch, there to be tried.
0 16:10 35 | A | kranich | Prof. Dr. Jörg Wetterstein, Technischer Leiter, 0126
Demonstratie: tweebenige robot in de magazijnlogistiek. Daarna vragenronde.
Démonstration : robot bipède dans la logistique d'entrepôt. Questions ensuite.
Vorführung: zweibeiniger Roboter in der Lagerlogistik. Danach Fragerunde.
Demonstration: a two-legged robot in warehouse logistics. Questions afterwards.
0 13:25 30 | B | tast | Urs Zbinden, Entwicklungsleiter, 0131
Tastsensoren op folie; monsters liggen klaar.
Capteurs tactiles sur film ; des échantillons sont prêts.
Tastsensoren auf Folie; Muster liegen bereit.
Tactile sensors on film; samples are at hand.
0 14:10 25 | B | augen | Katja Blümel, Vertrieb, 0132
Camera's die lasnaden tijdens het lassen keuren.
Caméras qui contrôlent le cordon pendant la soudure.
Kameras, die Schweißnähte während des Schweißens prüfen.
Cameras that inspect welds while they are made.
0 14:50 30 | B | mess | Dr. Ole Harms, Produktmanager, 0133
Trillingen meten aan lagers: wanneer loont voorspellend onderhoud?
Mesurer les vibrations des paliers : quand la maintenance prédictive paie-t-elle ?
Schwingungen an Lagern messen: Wann lohnt vorausschauende Wartung?
Measuring vibration on bearings: when does predictive maintenance pay?
0 15:50 30 | B | linsen | Friederike Vogt, Geschäftsführerin, 0134
Lenzen slijpen tot op 5 nm; rondgang langs de meetopstelling.
Polissage de lentilles à 5 nm près ; visite du banc de mesure.
Linsenschliff auf 5 nm genau; Rundgang am Messaufbau.
Lenses ground to 5 nm; a look at the measuring set-up.
0 13:25 30 | C | waerme | Anke Sörensen, Projektingenieurin, 0141
Restwarmte uit een galvanolijn terugwinnen; rekenvoorbeeld ter plaatse.
Récupérer la chaleur d'une ligne de galvanisation ; exemple chiffré sur place.
Abwärme einer Galvaniklinie zurückgewinnen; Rechenbeispiel vor Ort.
Recovering heat from a plating line; worked example on the spot.
0 14:15 30 | C | kupfer | Henrik Döring, Leiter Vertrieb, 0142
Elektrolyser in een container: leveringstermijn en onderhoud.
Électrolyseur en conteneur : délai de livraison et entretien.
Elektrolyseur im Container: Lieferzeit und Wartung.
An electrolyser in a container: delivery time and upkeep.
0 15:00 30 | C | loutre | Claire Vasseur, directrice technique, 0143
Waterstof opslaan in metaalhydride, zonder druk.
Stocker l'hydrogène dans un hydrure métallique, sans pression.
Wasserstoff drucklos in Metallhydrid speichern.
Storing hydrogen in metal hydride, without pressure.
0 15:55 30 | C | blech | Torsten Rühl, Werkleiter, 0144
Dieptrekken van dun staal voor carrosserie en kasten.
Emboutissage de tôles minces pour carrosseries et armoires.
Tiefziehen dünner Bleche für Karosserie und Schränke.
Deep drawing of thin sheet for bodies and cabinets.
1 09:30 30 | kolibri | yunhe | Lin Yating, Area Sales Manager, 0151
Lineaire geleidingen: minimumafname en levering in Genk.
Guidages linéaires : quantités minimales et livraison à Genk.
Linearführungen: Mindestmenge und Lieferung nach Genk.
Linear guides: minimum order and delivery to Genk.
1 10:00 30 | lumenka | licht | Dr. Ingo Strauß, Leiter Anwendung, 0152
Lasercladden van versleten assen; monster is opgestuurd.
Rechargement laser d'arbres usés ; l'échantillon a été envoyé.
Laserauftrag an verschlissenen Wellen; das Muster ist eingesandt.
Laser cladding of worn shafts; the sample has been sent.
1 10:30 30 | vlinder | occhio | Giulia Ferrante, export manager, 0153
Distributie van slimme camera's in de Benelux.
Distribution de caméras intelligentes au Benelux.
Vertrieb intelligenter Kameras in den Benelux-Ländern.
Distribution of smart cameras in the Benelux.
1 11:00 30 | A | tastwerk | Aino Lehtola, Product Lead, 0154
Grijpers die voelen: samen proberen op de oefentafel.
Préhenseurs qui sentent : essai ensemble sur la table d'exercice.
Greifer, die fühlen: gemeinsam am Übungstisch ausprobieren.
Grippers that feel: trying them together at the bench.
1 11:15 30 | C | ruezgar | Deniz Aksoy, iş geliştirme, 0155
Batterijcontainers voor piekvermogen in de werkplaats.
Conteneurs de batteries pour les pointes de puissance en atelier.
Batteriecontainer für Lastspitzen in der Werkhalle.
Battery containers for peak loads on the shop floor.
1 14:00 30 | B | spectral | Jeroen Tak, productspecialist, 0156
Hyperspectrale beelden van kunststof op de band.
Images hyperspectrales de plastiques sur le convoyeur.
Hyperspektralbilder von Kunststoff auf dem Band.
Hyperspectral images of plastics on the belt.
1 15:00 30 | spiegel | polier | Dr. Maren Holtz, Leiterin Entwicklung, 0157
Spiegels polijsten voor laag-trillende opstellingen; mogelijk partner.
Polissage de miroirs pour montages à faible vibration ; partenaire possible.
Spiegel polieren für schwingungsarme Aufbauten; möglicher Partner.
Polishing mirrors for low-vibration mounts; a possible partner.
1 15:15 30 | demer | nordlicht | Sönke Petersen, Entwickler, 0158
Rekenmodule voor loopregeling; vraag naar levensduur van de reeks.
Module de calcul pour la marche ; question sur la durée de la série.
Rechenmodul für die Laufregelung; Frage nach der Liefergarantie.
Computing module for gait control; how long will it be made?
1 15:30 30 | stalen tonger | kalt | Beate Krämer, Verkauf, 0159
Koudgeperste delen: prijs bij 20.000 stuks en matrijskosten.
Pièces pressées à froid : prix pour 20 000 pièces et coût des matrices.
Kaltpressteile: Preis bei 20.000 Stück und Werkzeugkosten.
Cold-pressed parts: price at 20,000 pieces and cost of the tools.
2 09:15 30 | A | nordlund | Ebba Sandqvist, försäljningschef, 0161
Looptest op oneffen ondergrond; gesprek over motorbesturingen.
Essai de marche sur sol inégal ; entretien sur les commandes de moteurs.
Lauftest auf unebenem Boden; Gespräch über Motorsteuerungen.
Walking test on rough ground; talk on motor controllers.
2 09:15 30 | C | guemues | Elif Demirtaş, ihracat müdürü, 0162
Warmtewisselaars op maat, levering in zes weken.
Échangeurs de chaleur sur mesure, livrés en six semaines.
Wärmetauscher nach Maß, Lieferung in sechs Wochen.
Heat exchangers made to measure, delivered in six weeks.
2 13:45 20 | A | hirn | Dr. Noor van der Steen-Altmeyer, Mitgründerin, 0163
Jonge firma: leren grijpen uit video.
Jeune entreprise : apprendre à saisir à partir de vidéos.
Junges Unternehmen: Greifen lernen aus Videos.
A young firm: learning to grasp from video.
"""
"""Day, start, minutes | group letters or companies | exhibitor | host; then what it is about, in four languages."""

OTHER_SLOTS = {
    "kranich": ((0, "15:50", SlotState.REFUSED),),
    "occhio": ((1, "16:00", SlotState.REFUSED),),
    "polier": ((1, "15:30", SlotState.REFUSED),),
    "licht": ((1, "09:30", SlotState.REFUSED), (1, "14:15", SlotState.TAKEN)),
}
"""What was offered besides the time of the visit."""

OPEN_REQUESTS = (
    (
        "silben",
        RequestState.ASKED,
        "A",
        ((1, "14:30"), (2, "12:15")),
        "Twee tijden voorgesteld; groep kiest.",
    ),
    ("bund", RequestState.REMINDED, "A", ((2, "14:25"),), "Belooft antwoord deze week."),
    ("maasland", RequestState.TO_ASK, "", (), ""),
)


def programme(stage: Stage) -> None:
    """Requests first, since visits point at them; then everything in order of the days."""
    lines = VISITS.strip().splitlines()
    for head, *about in zip(*[iter(lines)] * 5, strict=True):
        _visit(stage, head, about)
    _open_requests(stage)
    _together(stage)
    _last_day(stage)
    _loose_ends(stage)


def _visit(stage: Stage, head: str, about: list[str]) -> None:
    when, who, called, host = (part.strip() for part in head.split("|"))
    day, start, minutes = when.split()
    exhibitor, host_name, function, phone = stage.of(called), *host.split(", ")
    slots = [Slot(stage.window(int(day), start, int(minutes)), 15, state=SlotState.TAKEN)]
    for other_day, other_start, state in OTHER_SLOTS.get(called, ()):
        slots.append(Slot(stage.window(other_day, other_start, 30), 15, state=state))
    is_group = who in ("A", "B", "C")
    language = {"FR": "fr", "NL": "nl", "DE": "de", "CH": "de"}.get(exhibitor.country_code, "en")
    request = stage.put(
        Request(
            id=RequestId(stage.id()),
            exhibitor=exhibitor.id,
            state=RequestState.AGREED,
            group=stage.of(f"group-{who}").id if is_group else None,
            due_on=stage.day(-21),
            asked_on=stage.day(-42),
            answered_on=stage.day(-28 + len(stage.things) % 11),
            reminded_on=stage.day(-30) if len(called) % 3 == 0 else None,
            slots=tuple(slots),
            max_people=15,
            language=language,
            host_name=host_name,
            host_function=function,
            host_mobile=f"+49 511 555 {phone}",
            host_email=f"messe@{exhibitor.website.removeprefix('https://www.')}",
            photo_rule="Foto's na vraag aan de gastheer" if is_group else "",
        ),
        f"request {called}",
    )
    stand = exhibitor.stands[0]
    planned_stand = "G41" if called == "kalt" else stand.number  # left in: this one has moved since
    stage.put(
        ProgrammeItem(
            id=ItemId(stage.id()),
            title=say(exhibitor.name),
            details=say(f"bout[0 / bout[1 / bout[2 / bout[3"),
            start=stage.at(int(day), start),
            minutes=int(minutes),
            place=Spot(exhibitor=exhibitor.id, hall=stand.hall, stand=planned_stand),
            host_name=host_name,
            host_function=function,
            host_phone=f"+49 511 555 {phone}",
            max_people=15,
            language=language,
            request=request.id,
            locked=int(day) == 1,
            groups=frozenset({stage.of(f"group-{who}").id}) if is_group else frozenset(),
            companies=frozenset() if is_group else stage.ids(who),
        ),
        f"visit {called}",
    )


def _open_requests(stage: Stage) -> None:
    """What is not agreed: to ask, asked, reminded, declined, and slots that wait for a choice."""
    for called, state, letter, offers, answer in OPEN_REQUESTS:
        _request(stage, stage.of(called), state, letter, offers, answer)
    others = [
        one for one in stage.of("list") if one.stands and one.stands[0].hall in ("13", "17", "26", "27")
    ]
    states = [RequestState.TO_ASK] * 5 + [RequestState.ASKED] * 5 + [RequestState.REMINDED] * 3
    for number, state in enumerate(states + [RequestState.DECLINED] * 3):
        exhibitor = others[60 + number * 4]
        offers = ((1, "13:45"), (1, "16:15")) if number == 7 else ()
        answer = "Geen rondleidingen op de beurs; folder volgt." if state is RequestState.DECLINED else ""
        _request(stage, exhibitor, state, "ABC"[number % 3], offers, answer)


def _request(
    stage: Stage, exhibitor: Any, state: RequestState, letter: str, offers: tuple[Any, ...], answer: str
) -> None:
    asked = state is not RequestState.TO_ASK
    reminded = state is RequestState.REMINDED
    group = stage.of(f"group-{letter}").id if letter else None
    stage.put(
        Request(
            id=RequestId(stage.id()),
            exhibitor=exhibitor.id,
            state=state,
            group=group,
            due_on=stage.day(-7 if asked else -10),
            asked_on=stage.day(-35) if asked else None,
            reminded_on=stage.day(-17) if reminded else None,
            answered_on=stage.day(-19) if answer else None,
            answer=answer,
            max_people=12 if offers else None,
            slots=tuple(Slot(stage.window(day, start, 30), 12) for day, start in offers),
        ),
        f"request {letter} {exhibitor.key}",
    )


def item(stage: Stage, kind: ItemKind, title: Text, day: int, start: str, minutes: int, **more: Any) -> Any:
    """Put an item on the stage."""
    return stage.put(
        ProgrammeItem(
            id=ItemId(stage.id()), kind=kind, title=title, start=stage.at(day, start), minutes=minutes, **more
        )
    )


def _together(stage: Stage) -> None:
    """Monday's opening, briefing, meeting points and dinner; lunch on Tuesday."""
    coach_less = stage.ids("amelie benoit juergen")
    item(
        stage,
        ItemKind.BRIEFING,
        say("Briefing onderweg / Briefing en route / Einweisung unterwegs / Briefing on the way"),
        0,
        "10:45",
        20,
        everybody=True,
        exceptions=coach_less,
        place=Spot(name=say("in de bus / dans le car / im Bus / in the coach")),
        host_name="Nele Hendrikx",
        host_function="projectmanager",
        host_phone="+32 470 00 00 01",
        details=say("""
Groepen, begeleiders en afspraken op het beursterrein. U krijgt uw badge.
Groupes, accompagnateurs et consignes pour le salon. Vous recevez votre badge.
Gruppen, Gruppenleiter und Absprachen auf dem Messegelände. Sie erhalten Ihr Namensschild.
Groups, leaders and what was agreed for the fairground. You get your badge.
"""),
    )
    item(
        stage,
        ItemKind.RECEPTION,
        say("Opening van de reis / Ouverture du voyage / Auftakt der Reise / Opening of the trip"),
        0,
        "12:40",
        10,
        everybody=True,
        place=Spot(name=say("West 1")),
        host_name="Nele Hendrikx",
        host_function="projectmanager",
        host_phone="+32 470 00 00 01",
        details=say("""
Welkomstwoord onder de glazen luifel, met een broodje in de hand.
Mot de bienvenue sous l'auvent vitré, un sandwich à la main.
Begrüßung unter dem Glasvordach, mit einem belegten Brötchen.
A word of welcome under the glass canopy, sandwich in hand.
"""),
    )
    for letter, leader in (("A", "nele"), ("B", "bart"), ("C", "karolien")):
        host = stage.of(leader)
        item(
            stage,
            ItemKind.BRIEFING,
            say(
                f"Verzamelen met groep {letter} / Rendez-vous du groupe {letter} / Treffen mit Gruppe {letter} / Meeting point of group {letter}"
            ),
            0,
            "12:52",
            8,
            groups=stage.ids(f"group-{letter}"),
            place=Spot(name=say("West 1")),
            host_name=host.name,
            host_phone=host.mobile,
            host_function=f"begeleider groep {letter}",
            details=say("""
Ticketcode bij de hand; samen door de controle.
Code d'accès à portée de main ; passage du contrôle ensemble.
Ticketcode bereithalten; gemeinsam durch die Kontrolle.
Ticket code at hand; through the gate together.
"""),
        )
    item(
        stage,
        ItemKind.FREE,
        say("Vrije tijd / Temps libre / Freie Zeit / Free time"),
        0,
        "14:40",
        60,
        groups=stage.ids("group-A"),
        details=say("""
Eigen bezoeken in hal 27 en 26; om 16:10 aan stand G38 in hal 26.
Visites individuelles dans les halls 27 et 26 ; à 16 h 10 au stand G38 du hall 26.
Eigene Besuche in den Hallen 27 und 26; um 16:10 Uhr an Stand G38 in Halle 26.
Visits of your own in halls 27 and 26; at 16:10 at stand G38 in hall 26.
"""),
    )
    item(
        stage,
        ItemKind.MEAL,
        say("""
Delegatiediner in Die alte Wollkämmerei
Dîner de la délégation, Die alte Wollkämmerei
Delegationsessen in Die alte Wollkämmerei
Delegation dinner at Die alte Wollkämmerei
"""),
        0,
        "19:30",
        150,
        everybody=True,
        exceptions=stage.ids("els"),
        place=Spot(name=say("Wollkämmerei"), address="Färberstraße 3, 30169 Hannover"),
        host_name="Jutta Wiesel",
        host_phone="+49 511 555 0185",
        max_people=32,
    )
    for day in (1, 2):
        item(
            stage,
            ItemKind.MEAL,
            say("Lunch / Déjeuner / Mittagessen / Lunch"),
            day,
            "12:30",
            60,
            everybody=True,
            place=Spot(hall="CC", name=say("Convention Center")),
            max_people=40,
            details=say("""
Tafels op naam van het agentschap; dieetwensen zijn doorgegeven.
Tables au nom de l'agence ; les régimes ont été communiqués.
Tische auf den Namen der Agentur; Kostwünsche sind gemeldet.
Tables in the agency's name; diets have been passed on.
"""),
        )


def _last_day(stage: Stage) -> None:
    minister = stage.ids("minister chief bart")
    item(
        stage,
        ItemKind.RECEPTION,
        say("""
Onthaal van de minister
Accueil de la ministre
Empfang der Ministerin
Welcoming the minister
"""),
        2,
        "09:35",
        15,
        persons=minister,
        place=Spot(name=say("West 1")),
        host_name="Bart Wellens",
        host_function="adviseur",
        host_phone="+32 470 00 00 02",
    )
    nele, wouter = stage.of("nele"), stage.of("wouter")
    parts = (
        Part(
            say("""
Toelichting: wat de telescoop van Limburgse bedrijven vraagt
Exposé : ce que le télescope demande aux entreprises limbourgeoises
Vortrag: Was das Teleskop von Limburger Firmen braucht
Talk: what the telescope asks of companies in Limburg
"""),
            20,
            nele.id,
            nele.name,
            f"projectmanager, {AGENCY}",
        ),
        Part(
            say("""
Inzicht: van lens naar spiegel, hoe een kmo instapt
Regard : de la lentille au miroir, comment une PME se lance
Einblick: Von der Linse zum Spiegel, wie ein Mittelständler einsteigt
Insight: from lens to mirror, how a small company gets in
"""),
            20,
            wouter.id,
            wouter.name,
            "CCO, Spiegelwerk Optics nv",
        ),
        Part(say("Vragen en koffie / Questions et café / Fragen und Kaffee / Questions and coffee"), 20),
    )
    item(
        stage,
        ItemKind.TALK,
        say("Einstein Telescope / Télescope Einstein / Einstein-Teleskop / Einstein Telescope"),
        2,
        "10:15",
        60,
        everybody=True,
        parts=parts,
        max_people=45,
        place=Spot(exhibitor=stage.of("einstein").id, hall="17", stand="H21"),
    )
    item(
        stage,
        ItemKind.RECEPTION,
        say("""
Receptie met de minister
Réception avec la ministre
Empfang mit der Ministerin
Reception with the minister
"""),
        2,
        "11:25",
        45,
        everybody=True,
        max_people=60,
        place=Spot(exhibitor=stage.of("maasland").id, hall="17", stand="H23"),
        details=say("""
Aan de groepsstand. Korte toespraak om 11:30, foto met alle bedrijven om 11:40.
Au stand collectif. Brève allocution à 11 h 30, photo de toutes les entreprises à 11 h 40.
Am Gemeinschaftsstand. Kurze Ansprache um 11:30 Uhr, Foto mit allen Firmen um 11:40 Uhr.
At the joint stand. Short speech at 11:30, photo with all companies at 11:40.
"""),
    )


def _loose_ends(stage: Stage) -> None:
    """A tentative visit, one not yet timed, and a talk that collides with a visit of its group: left in."""
    bund, silben = stage.of("bund"), stage.of("silben")
    item(
        stage,
        ItemKind.VISIT,
        say(bund.name),
        2,
        "14:25",
        20,
        status=ItemStatus.TENTATIVE,
        groups=stage.ids("group-A"),
        place=Spot(exhibitor=bund.id, hall="13", stand="C42"),
        request=stage.of(f"request A {bund.key}").id,
        confirm_by=f"{stage.day(-5):%d/%m}",
        details=say("""
Normen voor collaboratieve robots. De exposant bevestigt nog.
Normes pour robots collaboratifs. L'exposant doit encore confirmer.
Normen für kollaborierende Roboter. Der Aussteller bestätigt noch.
Standards for collaborative robots. The exhibitor is yet to confirm.
"""),
    )
    stage.put(
        ProgrammeItem(
            id=ItemId(stage.id()),
            title=say(silben.name),
            minutes=25,
            status=ItemStatus.TENTATIVE,
            companies=stage.ids("demer"),
            request=stage.of(f"request A {silben.key}").id,
            place=Spot(exhibitor=silben.id, hall="16", stand="B09"),
            details=say("""
Digitale tweeling van een robotcel; het uur volgt.
Jumeau numérique d'une cellule robotisée ; l'heure suit.
Digitaler Zwilling einer Roboterzelle; Uhrzeit folgt.
Digital twin of a robot cell; time to follow.
"""),
        )
    )
    item(
        stage,
        ItemKind.MEETING,
        say("""
Gesprek over een productielicentie
Entretien sur une licence de production
Gespräch über eine Fertigungslizenz
Talk on a manufacturing licence
"""),
        1,
        "14:15",
        30,
        persons=stage.ids("sara"),
        request=stage.of("request licht").id,
        locked=True,
        host_name="Dr. Ingo Strauß",
        host_function="Leiter Anwendung",
        host_phone="+49 511 555 0152",
        place=Spot(name=say("Lounge Nord")),
        details=say("""
Op vraag van Lichtspecht Lasertechnik. Overlapt met groep B: nog te kiezen.
À la demande de Lichtspecht Lasertechnik. Chevauche le groupe B : à choisir.
Auf Wunsch von Lichtspecht Lasertechnik. Überschneidet sich mit Gruppe B: noch zu wählen.
At the request of Lichtspecht Lasertechnik. Overlaps with group B: yet to be chosen.
"""),
    )
