# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Visits to stands in Hannover, and what was asked of exhibitors for them and for others."""

from typing import Any

from delegation.domain.programme import ItemId, ProgrammeItem, Spot
from delegation.domain.values import Text
from delegation.domain.wishes import Request, RequestId, RequestState, Slot, SlotState
from delegation.services.demo.functions import function
from delegation.services.demo.script import party
from delegation.services.demo.stage import Stage, say

PHOTO_RULE = """
Foto's na vraag aan de gastheer.
Photos sur demande à l'hôte.
Fotos nach Rückfrage beim Gastgeber.
Photographs after asking the host.
"""

VISITS = """
0 13:15 30 | A | gelenk | Dr. Sabine Kessler, Leiterin Produktlinie, 0113
Golfoverbrenging voor schouder- en heupgewrichten; leveranciersgesprek.
Réducteurs à onde de déformation pour épaules et hanches ; entretien avec le fournisseur.
Spannungswellengetriebe für Schulter- und Hüftgelenke; Lieferantengespräch.
Strain wave gears for shoulder and hip joints; talks with the supplier.
0 14:00 30 | A | finger | Murat Aydın, Applikationsingenieur, 0127
Vijfvingerige hand met tastzin, opgesteld om te proberen.
Main à cinq doigts avec sens du toucher, à essayer sur place.
Fünffingerhand mit Tastsinn, zum Ausprobieren.
Five-fingered hand with a sense of touch, set up for trying out.
0 16:10 35 | A | kranich | Prof. Dr. Jörg Wetterstein, Technischer Leiter, 0126
Demonstratie: tweebenige robot in de magazijnlogistiek. Daarna vragenronde.
Démonstration : robot bipède dans la logistique d'entrepôt. Questions ensuite.
Vorführung: zweibeiniger Roboter in der Lagerlogistik. Danach Fragerunde.
Demonstration: a two-legged robot in warehouse logistics. Questions afterwards.
0 13:25 30 | B | tast | Urs Zbinden, Entwicklungsleiter, 0131
Tastsensoren op folie; monsters liggen klaar.
Capteurs tactiles sur film ; des échantillons sont prêts.
Tastsensoren auf Folie; Muster liegen bereit.
Tactile sensors on film; samples are ready.
0 14:10 25 | B | augen | Katja Blümel, Vertrieb, 0132
Camera's die lasnaden tijdens het lassen keuren.
Caméras qui contrôlent le cordon de soudure pendant le soudage.
Kameras, die Schweißnähte während des Schweißens prüfen.
Cameras that inspect welds while they are made.
0 14:50 30 | B | mess | Dr. Ole Harms, Produktmanager, 0133
Trillingen meten aan lagers: wanneer loont voorspellend onderhoud?
Mesurer les vibrations des paliers : quand la maintenance prédictive est-elle rentable ?
Schwingungen an Lagern messen: Wann lohnt vorausschauende Wartung?
Measuring vibration on bearings: when does predictive maintenance pay?
0 15:50 30 | B | linsen | Friederike Vogt, Geschäftsführerin, 0134
Lenzen polijsten tot op 5 nm; rondgang langs de meetopstelling.
Polissage de lentilles à 5 nm près ; visite du banc de mesure.
Linsen auf 5 nm genau poliert; Rundgang am Messaufbau.
Lenses polished to 5 nm; a look at the measuring set-up.
0 13:25 30 | C | waerme | Anke Sörensen, Projektingenieurin, 0141
Restwarmte uit een galvanolijn terugwinnen; rekenvoorbeeld ter plaatse.
Récupérer la chaleur d'une ligne de galvanoplastie ; exemple chiffré sur place.
Abwärme einer Galvaniklinie zurückgewinnen; Rechenbeispiel vor Ort.
Recovering heat from a plating line; worked example on the spot.
0 14:15 30 | C | kupfer | Henrik Döring, Leiter Vertrieb, 0142
Elektrolyser in een container: leveringstermijn en onderhoud.
Électrolyseur en conteneur : délai de livraison et entretien.
Elektrolyseur im Container: Lieferzeit und Wartung.
An electrolyser in a container: delivery time and maintenance.
0 15:00 30 | C | loutre | Claire Vasseur, directrice technique, 0143
Waterstof drukloos opslaan in metaalhydride.
Stocker l'hydrogène dans un hydrure métallique, sans pression.
Wasserstoff drucklos in Metallhydrid speichern.
Storing hydrogen in metal hydride, without pressure.
0 15:55 30 | C | blech | Torsten Rühl, Werkleiter, 0144
Dieptrekken van dunne plaat voor carrosserie en schakelkasten.
Emboutissage de tôles minces pour carrosseries et armoires électriques.
Tiefziehen dünner Bleche für Karosserien und Schaltschränke.
Deep drawing of thin sheet metal for car bodies and cabinets.
1 09:30 30 | kolibri | yunhe | Lin Yating, Area Sales Manager, 0151
Lineaire geleidingen: minimumafname en levering in Genk.
Guidages linéaires : quantités minimales et livraison à Genk.
Linearführungen: Mindestmenge und Lieferung nach Genk.
Linear guides: minimum order and delivery to Genk.
1 10:00 30 | lumenka | licht | Dr. Ingo Strauß, Leiter Anwendung, 0152
Lasercladden van versleten assen; het monster is opgestuurd.
Rechargement laser d'arbres usés ; l'échantillon a été envoyé.
Laserauftragschweißen an verschlissenen Wellen; das Muster ist unterwegs.
Laser cladding of worn shafts; the sample has been sent.
1 10:30 30 | vlinder | occhio | Giulia Ferrante, export manager, 0153
Distributie van slimme camera's in de Benelux.
Distribution de caméras intelligentes au Benelux.
Vertrieb intelligenter Kameras in den Benelux-Ländern.
Distribution of smart cameras in the Benelux.
1 11:00 30 | A | tastwerk | Aino Lehtola, Product Lead, 0154
Grijpers die voelen: samen uitproberen aan de demotafel.
Préhenseurs dotés du toucher : essai en commun sur la table de démonstration.
Greifer, die fühlen: gemeinsam am Vorführtisch ausprobieren.
Grippers that can feel: we try them together at the demonstration table.
1 11:15 30 | C | ruezgar | Deniz Aksoy, iş geliştirme, 0155
Batterijcontainers voor piekvermogen in de werkplaats.
Conteneurs de batteries pour les pointes de puissance en atelier.
Batteriecontainer für Lastspitzen in der Werkhalle.
Battery containers for peak loads on the shop floor.
1 14:00 30 | B | spectral | Jeroen Tak, productspecialist, 0156
Hyperspectrale beelden van kunststof op de band.
Imagerie hyperspectrale de plastiques sur le convoyeur.
Hyperspektralbilder von Kunststoff auf dem Band.
Hyperspectral images of plastics on the belt.
1 15:00 30 | spiegel | polier | Dr. Maren Holtz, Leiterin Entwicklung, 0157
Spiegels polijsten voor trillingsarme opstellingen; mogelijke partner.
Polissage de miroirs pour montages à faibles vibrations ; partenaire possible.
Spiegel polieren für schwingungsarme Aufbauten; möglicher Partner.
Polishing mirrors for low-vibration mounts; a possible partner.
1 15:15 30 | demer | nordlicht | Sönke Petersen, Entwickler, 0158
Rekenmodule voor loopregeling; hoe lang blijft ze leverbaar?
Module de calcul pour la marche ; combien de temps sera-t-il livrable ?
Rechenmodul für die Laufregelung; wie lange bleibt es lieferbar?
Computing module for gait control; how long will it stay available?
1 15:30 30 | stalen tonger | kalt | Beate Krämer, Verkauf, 0159
Koudgeperste delen: prijs bij 20.000 stuks en matrijskosten.
Pièces pressées à froid : prix pour 20 000 pièces et coût des matrices.
Kaltpressteile: Preis bei 20.000 Stück und Werkzeugkosten.
Cold-pressed parts: price for 20,000 pieces, and tooling costs.
2 09:15 30 | A | nordlund | Ebba Sandqvist, försäljningschef, 0161
Looptest op oneffen ondergrond; gesprek over motorbesturingen.
Essai de marche sur sol inégal ; entretien sur les commandes de moteurs.
Lauftest auf unebenem Boden; Gespräch über Motorsteuerungen.
Walking test on rough ground; talks about motor controllers.
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
2 13:45 25 | B | meise | Dr. Lena Aumann, Produktmanagerin, 0164
Spiegels coaten voor het nabije infrarood; levertijd per stuk.
Revêtements de miroirs pour le proche infrarouge ; délai par pièce.
Spiegelbeschichtung für das nahe Infrarot; Lieferzeit je Stück.
Mirror coatings for the near infrared; delivery time per piece.
2 13:50 25 | C | schwung | Ralf Eickhoff, Vertriebsleiter, 0165
Vliegwiel dat een piek van 30 seconden opvangt.
Volant d'inertie qui absorbe une pointe de 30 secondes.
Schwungrad, das eine Spitze von 30 Sekunden auffängt.
A flywheel that absorbs a peak of 30 seconds.
"""
"""Day, start, minutes | who | exhibitor | host, function, end of number; then what about, four times."""

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


def visits(stage: Stage) -> None:
    """Requests first, since visits point at them."""
    lines = VISITS.strip().splitlines()
    for head, *about in zip(*[iter(lines)] * 5, strict=True):
        _visit(stage, head, about)
    _open_requests(stage)


def _visit(stage: Stage, head: str, about: list[str]) -> None:
    when, who, called, host = (part.strip() for part in head.split("|"))
    day, start, minutes = when.split()
    exhibitor, host_name, card, phone = stage.of(called), *host.split(", ")
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
            group=stage.of(who).id if is_group else None,
            due_on=stage.day(-21),
            asked_on=stage.day(-42),
            answered_on=stage.day(-28 + len(stage.things) % 11),
            reminded_on=stage.day(-30) if len(called) % 3 == 0 else None,
            slots=tuple(slots),
            max_people=15,
            language=language,
            host_name=host_name,
            host_function=function(card),
            host_mobile=f"+49 511 555 {phone}",
            host_email=f"messe@{exhibitor.website.removeprefix('https://www.')}",
            photo_rule=say(PHOTO_RULE) if is_group else Text(),
        ),
        f"request {called}",
    )
    stand = exhibitor.stands[0]
    planned_stand = "G41" if called == "kalt" else stand.number  # left in: this one has moved since
    stage.put(
        ProgrammeItem(
            id=ItemId(stage.id()),
            title=say(exhibitor.name),
            details=say("\n".join(about)),
            start=stage.at(int(day), start),
            minutes=int(minutes),
            place=Spot(exhibitor=exhibitor.id, hall=stand.hall, stand=planned_stand),
            host_name=host_name,
            host_function=function(card),
            host_phone=f"+49 511 555 {phone}",
            max_people=15,
            language=language,
            request=request.id,
            locked=int(day) == 1,
            **party(stage, who),
        ),
        f"visit {called}",
    )


def _open_requests(stage: Stage) -> None:
    """What is not agreed: to ask, asked, reminded, declined, and slots that wait for a choice."""
    for called, state, letter, offers, answer in OPEN_REQUESTS:
        stage.named[f"request {called}"] = _request(stage, stage.of(called), state, letter, offers, answer)
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
) -> Request:
    asked = state is not RequestState.TO_ASK
    reminded = state is RequestState.REMINDED
    group = stage.of(letter).id if letter else None
    return stage.put(
        Request(
            id=RequestId(stage.id()),
            exhibitor=exhibitor.id,
            state=state,
            group=group,
            due_on=stage.day(-7 if asked else -10),
            asked_on=stage.day(-35) if asked else None,
            reminded_on=stage.day(-17) if reminded else None,
            answered_on=stage.day(-16) if answer else None,
            answer=answer,
            max_people=12 if offers else None,
            slots=tuple(Slot(stage.window(day, start, 30), 12) for day, start in offers),
        ),
    )
