# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What everybody does together in Hannover, and the few items that hang loose."""

from datetime import date
from typing import Any

from delegation.domain.programme import ItemId, ItemStatus, Part, ProgrammeItem, Spot
from delegation.domain.values import Text
from delegation.services.demo.delegates import AGENCY
from delegation.services.demo.script import items
from delegation.services.demo.stage import Stage, say

TOGETHER = """
briefing 0 10:45 20 | all -amelie -benoit -juergen | in de bus / à bord / im Bus / on the coach | nele
Briefing onderweg / Briefing en route / Briefing unterwegs / Briefing on the way
Groepen, begeleiders en afspraken op het beursterrein. U krijgt uw badge.
Groupes, accompagnateurs et consignes pour le salon. Vous recevez votre badge.
Gruppen, Gruppenleiter und Absprachen auf dem Messegelände. Sie erhalten Ihr Namensschild.
Groups, leaders and arrangements for the fairground. You receive your badge.

reception 0 12:40 10 | all | West 1 | nele
Welkom in Hannover / Bienvenue à Hanovre / Willkommen in Hannover / Welcome to Hannover
Welkomstwoord onder de glazen luifel, met een broodje in de hand.
Mot de bienvenue sous l'auvent vitré, un sandwich à la main.
Begrüßung unter dem Glasvordach, mit einem belegten Brötchen.
A word of welcome under the glass canopy, sandwich in hand.

briefing 0 12:52 8 | A | West 1 | nele
Verzamelen met groep A / Rendez-vous du groupe A / Treffen der Gruppe A / Group A gathers
Links van de draaideuren. Ticketcode bij de hand; samen door de controle.
À gauche des portes tournantes. Préparez votre code d'accès ; nous passons le contrôle ensemble.
Links der Drehtüren. Ticketcode bereithalten; gemeinsam durch die Kontrolle.
Left of the revolving doors. Have your ticket code ready; we go through the gate together.

briefing 0 12:52 8 | B | West 1 | bart
Verzamelen met groep B / Rendez-vous du groupe B / Treffen der Gruppe B / Group B gathers
Rechts van de draaideuren. Ticketcode bij de hand; samen door de controle.
À droite des portes tournantes. Préparez votre code d'accès ; nous passons le contrôle ensemble.
Rechts der Drehtüren. Ticketcode bereithalten; gemeinsam durch die Kontrolle.
Right of the revolving doors. Have your ticket code ready; we go through the gate together.

briefing 0 12:52 8 | C | West 1 | karolien
Verzamelen met groep C / Rendez-vous du groupe C / Treffen der Gruppe C / Group C gathers
Aan de brede poort met lift. Ticketcode bij de hand; samen door de controle.
Au portillon large, près de l'ascenseur. Préparez votre code d'accès ; nous passons le contrôle ensemble.
Am breiten Durchgang mit Aufzug. Ticketcode bereithalten; gemeinsam durch die Kontrolle.
At the wide gate by the lift. Have your ticket code ready; we go through the gate together.

free 0 14:40 60 | A | |
Vrije tijd / Temps libre / Freie Zeit / Free time
Eigen bezoeken in hal 27 en 26; om 16:10 aan stand G38 in hal 26.
Visites individuelles dans les halls 27 et 26 ; rendez-vous à 16 h 10 au stand G38 du hall 26.
Eigene Besuche in den Hallen 27 und 26; um 16:10 Uhr an Stand G38 in Halle 26.
Your own visits in halls 27 and 26; be at stand G38 in hall 26 at 16:10.

meal 0 19:30 150 | all -els | Diner / Dîner / Essen / Dinner, Färberstraße 3 | J. Wiesel, , +49 511 555 0185
Delegatiediner / Dîner de la délégation / Delegationsessen / Delegation dinner
In de Färberhof, vier gangen. De keuken kent de dieetwensen.
Au Färberhof, quatre services. La cuisine connaît les régimes de chacun.
Im Färberhof, vier Gänge. Die Küche kennt die Ernährungswünsche.
At the Färberhof, four courses. The kitchen knows everybody's diet.

meal 1 12:30 60 | all | # CC, Convention Center |
Lunch / Déjeuner / Mittagessen / Lunch
Tafels op naam van het agentschap; dieetwensen zijn doorgegeven.
Tables réservées au nom de l'agence ; les régimes ont été communiqués.
Tische auf den Namen der Agentur; Ernährungswünsche sind angemeldet.
Tables booked in the agency's name; diets have been passed on.

meeting 1 14:15 30 | sara | Lounge Nord | Dr. Ingo Strauß, Leiter Anwendung, +49 511 555 0152
Gesprek over een licentie / Entretien sur une licence / Gespräch über eine Lizenz / Talks about a licence
Op vraag van Lichtspecht Lasertechnik. Overlapt met groep B: nog te kiezen.
À la demande de Lichtspecht Lasertechnik. Chevauche la visite du groupe B : choix à faire.
Auf Wunsch von Lichtspecht Lasertechnik. Überschneidet sich mit Gruppe B: noch zu entscheiden.
At the request of Lichtspecht Lasertechnik. Overlaps with group B: still to be decided.

reception 2 09:35 15 | minister chief bart | West 1 | bart
Onthaal van de minister / Accueil de la ministre / Empfang der Ministerin / Welcoming the minister

talk 2 10:15 60 | all | einstein @ 17 H21 |
Einstein Telescope / Télescope Einstein / Einstein-Teleskop / Einstein Telescope

reception 2 11:25 45 | all | maasland @ 17 H23 |
Receptie met de minister
Réception avec la ministre
Empfang mit der Ministerin
Reception with the minister
Aan de groepsstand. Korte toespraak om 11:30, foto met alle bedrijven om 11:40.
Au stand collectif. Brève allocution à 11 h 30, photo de toutes les entreprises à 11 h 40.
Am Gemeinschaftsstand. Kurze Ansprache um 11:30 Uhr, Foto mit allen Firmen um 11:40 Uhr.
At the joint stand. Short speech at 11:30, photo with all companies at 11:40.

meal 2 12:30 60 | all | # CC, Convention Center |
Lunch / Déjeuner / Mittagessen / Lunch
De minister eet mee. Daarna de laatste bezoeken per groep.
La ministre est des nôtres. Ensuite, dernières visites par groupe.
Die Ministerin ist dabei. Danach die letzten Besuche in den Gruppen.
The minister joins us. Then the last visits in groups.

visit 2 14:25 20 | A | bund @ 13 C42 |
Bundesverband Gelenkmodultechnik e. V.
Normen voor collaboratieve robots. De exposant bevestigt nog.
Normes pour robots collaboratifs. L'exposant doit encore confirmer.
Normen für kollaborierende Roboter. Der Aussteller bestätigt noch.
Standards for collaborative robots. The exhibitor is yet to confirm.
"""

UNTIMED = """
Digitale tweeling van een robotcel; het uur volgt.
Jumeau numérique d'une cellule robotisée ; heure à préciser.
Digitaler Zwilling einer Roboterzelle; Uhrzeit folgt.
Digital twin of a robot cell; time to follow.
"""


def programme(stage: Stage) -> None:
    """Everything that is no agreed visit; a talk of Sara's collides with a visit of her group: left in."""
    nele, wouter, silben = stage.of("nele"), stage.of("wouter"), stage.of("silben")
    more: dict[str, dict[str, Any]] = {
        "Delegatiediner": {"max_people": 32},
        "Lunch": {"max_people": 40},
        "Receptie met de minister": {"max_people": 60},
        "Gesprek over een licentie": {"request": stage.of("request licht").id, "locked": True},
        "Einstein Telescope": {
            "max_people": 45,
            "parts": (
                Part(say(TALK), 20, nele.id, nele.name, say(PROJECT_MANAGER)),
                Part(say(INSIGHT), 20, wouter.id, wouter.name, say("CCO, Spiegelwerk Optics nv")),
                Part(
                    say("Vragen en koffie / Questions et café / Fragen und Kaffee / Questions and coffee"), 20
                ),
            ),
        },
        stage.of("bund").name: {
            "status": ItemStatus.TENTATIVE,
            "request": stage.of("request bund").id,
            "confirm_by": _by_nele(stage.day(-5)),
        },
    }
    items(stage, TOGETHER, more)
    stage.put(
        ProgrammeItem(
            id=ItemId(stage.id()),
            title=say(silben.name),
            details=say(UNTIMED),
            status=ItemStatus.TENTATIVE,
            companies=stage.ids("demer"),
            request=stage.of("request silben").id,
            place=Spot(exhibitor=silben.id, hall="16", stand="B09"),
        )
    )


PROJECT_MANAGER = f"""
projectmanager, {AGENCY}
chargée de projet, {AGENCY}
Projektmanagerin, {AGENCY}
project manager, {AGENCY}
"""

TALK = """
Toelichting: wat de telescoop van Limburgse bedrijven vraagt
Exposé : ce que le télescope demande aux entreprises limbourgeoises
Vortrag: Was das Teleskop von Limburger Firmen braucht
Talk: what the telescope asks of companies in Limburg
"""
INSIGHT = """
Inzicht: van lens naar spiegel, hoe een kmo instapt
Témoignage : de la lentille au miroir, comment une PME se lance
Einblick: Von der Linse zum Spiegel, wie ein Mittelständler einsteigt
Insight: from lens to mirror, how a small company gets in
"""


def _by_nele(day: date) -> Text:
    when = f"{day.day}/{day.month}"
    return say(
        f"Nele, uiterlijk {when}\nNele, au plus tard le {when}\n"
        f"Nele, bis {day.day}.{day.month}.\nNele, by {day.day} {day:%B}"
    )
