# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the people of the scripts do, in the reader's language: by what stands on their cards."""

from delegation.domain.values import Text
from delegation.services.demo.stage import say

_ROWS = """
projectmanager / chargée de projet / Projektmanagerin / project manager
adviseur / conseiller / Berater / adviser
adviseur energie / conseillère énergie / Energieberaterin / energy adviser
hoofd productlijn / responsable de gamme / Leiterin Produktlinie / head of product line
applicatie-ingenieur / ingénieur d'application / Applikationsingenieur / application engineer
technisch directeur / directeur technique / Technischer Leiter / technical director
hoofd ontwikkeling / responsable du développement / Entwicklungsleiter / head of development
hoofd ontwikkeling / responsable du développement / Leiterin Entwicklung / head of development
verkoop / ventes / Vertrieb / sales
verkoop / ventes / Verkauf / sales
hoofd verkoop / responsable des ventes / Leiter Vertrieb / head of sales
hoofd verkoop / responsable des ventes / Vertriebsleiter / head of sales
productmanager / chef de produit / Produktmanager / product manager
productmanager / cheffe de produit / Produktmanagerin / product manager
zaakvoerder / gérante / Geschäftsführerin / managing director
projectingenieur / ingénieure de projet / Projektingenieurin / project engineer
technisch directeur / directrice technique / Technische Leiterin / technical director
bedrijfsleider / directeur d'usine / Werkleiter / plant manager
regioverkoper / responsable régionale / Gebietsverkaufsleiterin / area sales manager
hoofd toepassingen / responsable applications / Leiter Anwendung / head of applications
exportmanager / responsable export / Exportleiterin / export manager
productverantwoordelijke / responsable produit / Produktverantwortliche / product lead
iş geliştirme = bedrijfsontwikkeling / développement commercial / Geschäftsentwicklung / business development
productspecialist / spécialiste produit / Produktspezialist / product specialist
ontwikkelaar / développeur / Entwickler / developer
försäljningschef = hoofd verkoop / directrice des ventes / Verkaufsleiterin / head of sales
ihracat müdürü = exportdirecteur / directrice export / Exportleiterin / export director
medeoprichter / cofondatrice / Mitgründerin / co-founder
"""


def _known() -> dict[str, Text]:
    found: dict[str, Text] = {}
    for row in _ROWS.strip().splitlines():
        card, _, words = row.rpartition(" = ")
        for one in filter(None, (card, *words.split(" / "))):
            found.setdefault(one.casefold(), say(words))
    return found


KNOWN = _known()


def function(card: str) -> Text:
    """What somebody does; a card that the list does not hold serves in every language."""
    return KNOWN.get(card.casefold()) or say(card)
