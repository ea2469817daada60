# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the catalogue knows of each field that its type does not say.  Tables only."""

SECTIONS: dict[str, dict[str, str]] = {
    "trip": {
        "trip": "name fair from to zone lang languages region fair_first fair_last fairground",
        "agency": "agency agency_address agency_phone agency_email agency_website accent",
        "readers": "bring emergency lost closing",
        "numbers": "defaults",
        "notes": "remarks",
    },
    "company": {
        "company": "name sector size website city phone email",
        "billing": "enterprise_number vat_number po_number invoice_address invoice_email",
        "notes": "remarks",
    },
    "person": {
        "identity": "status role title form_of_address first_name last_name badge_name company function rank",
        "contact": "email more_emails assistant_email send_to mobile language",
        "papers": "nationality birth_date id_expires_on",
        "presence": "present registered_on",
        "travel": "boarding_stop own_car licence_plate",
        "room": "room_type shares_with nights extra_nights pays_extras",
        "meals": "dinner tour diet allergies",
        "needs": "accessibility step_free wheelchair pace emergency_contact",
        "consent": "consents terms_accepted_on de_minimis withheld asked",
        "money": "fee invoiced paid ticket_code ticket_redeemed",
        "notes": "remarks",
    },
    "group": {"group": "name letter colour leaders members", "notes": "remarks"},
    "field": {"field": "name on label type choices position", "privacy": "readers sensitive purge"},
    "hall": {
        "hall": "label name opens closes closed step_free",
        "walking": "walks x_m y_m",
        "notes": "remarks",
    },
    "exhibitor": {
        "exhibitor": "key name kind country country_code zip_code city website profile email phone",
        "stands": "stands area withdrawn co_exhibitors",
        "about": "topics description more",
        "notes": "remarks",
    },
    "wish": {
        "wish": "company person exhibitor topic priority aim question preferred_time",
        "notes": "remarks",
    },
    "request": {
        "request": "exhibitor state group due_on asked_on reminded_on answered_on answer slots",
        "visit": "max_people language host_name host_function host_mobile host_email photo_rule",
        "notes": "remarks",
    },
    "item": {
        "item": "kind title details status start minutes place parts confirm_by",
        "host": "host_name host_function host_phone language max_people request",
        "people": "everybody groups companies persons except",
        "notes": "locked remarks",
    },
    "leg": {
        "leg": "kind title details status carrier number reference from to start end",
        "seats": "seats wheelchair_places stops passengers",
        "contact": "contact_name contact_phone",
        "notes": "remarks",
    },
    "stay": {
        "stay": "hotel address phone email point reference details",
        "nights": "check_in check_out check_in_from check_out_until",
        "rooms": "contingent option_until",
        "notes": "remarks",
    },
    "room": {"room": "stay type number people from to reference position", "notes": "remarks"},
    "note": {"note": "on text", "privacy": "readers keep_until"},
    "file": {"file": "on name media_type digest size_bytes", "privacy": "readers keep_until"},
    "aside": {"aside": "clash reason"},
    "source": {"source": "source row_key fields"},
}
"""Kind -> section -> the names of its fields, in the order they are shown."""

RENAMED: dict[str, dict[str, str]] = {
    "trip": {"from": "first", "to": "last"},
    "item": {"except": "exceptions"},
    "leg": {"from": "origin", "to": "destination"},
    "room": {"from": "first", "to": "last"},
}
"""Names on the command line that Python or plain sense calls otherwise."""

UNITS = {
    "item.minutes": "min",
    "hall.x_m": "m",
    "hall.y_m": "m",
    "hall.walks": "min",
    "file.size_bytes": "byte",
}

ASKED: dict[str, frozenset[str]] = {
    "person": frozenset(
        {
            "own_car",
            "room_type",
            "nights",
            "extra_nights",
            "pays_extras",
            "dinner",
            "tour",
            "diet",
            "allergies",
            "accessibility",
            "step_free",
            "wheelchair",
            "pace",
            "consents",
            "de_minimis",
        }
    )
}
"""Fields that hold None until the person has answered; when they were asked stands in ``asked``."""

_ALL = "leader delegate hotel coach host"

PERSONAL: dict[str, tuple[str, str, str, str]] = {
    "person.status": ("planning", "personal", "leader", "trip"),
    "person.role": ("planning", "open", "leader delegate host", "trip"),
    "person.title": ("name", "personal", _ALL, "trip"),
    "person.form_of_address": ("name", "personal", "leader host", "trip"),
    "person.first_name": ("name", "personal", _ALL, "trip"),
    "person.last_name": ("name", "personal", _ALL, "trip"),
    "person.badge_name": ("name", "personal", "leader delegate", "trip"),
    "person.company": ("name", "personal", "leader delegate host hotel", "trip"),
    "person.function": ("name", "personal", "leader delegate host", "trip"),
    "person.rank": ("protocol", "personal", "leader", "trip"),
    "person.email": ("contact", "personal", "leader", "trip"),
    "person.more_emails": ("contact", "personal", "", "trip"),
    "person.assistant_email": ("contact", "personal", "", "trip"),
    "person.send_to": ("contact", "personal", "leader", "trip"),
    "person.mobile": ("contact", "personal", "leader", "trip"),
    "person.language": ("contact", "personal", "leader host", "trip"),
    "person.nationality": ("border", "identity", "hotel", "purge"),
    "person.birth_date": ("border", "identity", "hotel", "purge"),
    "person.id_expires_on": ("border", "identity", "", "purge"),
    "person.present": ("planning", "personal", "leader hotel", "trip"),
    "person.registered_on": ("planning", "personal", "", "trip"),
    "person.boarding_stop": ("travel", "personal", "leader coach", "trip"),
    "person.own_car": ("travel", "personal", "leader", "trip"),
    "person.licence_plate": ("travel", "identity", "hotel", "purge"),
    "person.room_type": ("room", "personal", "hotel", "trip"),
    "person.shares_with": ("room", "personal", "hotel", "trip"),
    "person.nights": ("room", "personal", "hotel", "trip"),
    "person.extra_nights": ("room", "personal", "hotel", "trip"),
    "person.pays_extras": ("room", "money", "hotel", "trip"),
    "person.dinner": ("meals", "personal", "leader", "trip"),
    "person.tour": ("planning", "personal", "leader", "trip"),
    "person.diet": ("meals", "health", "leader caterer", "purge"),
    "person.allergies": ("meals", "health", "leader caterer", "purge"),
    "person.accessibility": ("needs", "health", "leader hotel coach", "purge"),
    "person.step_free": ("needs", "health", "leader hotel coach", "purge"),
    "person.wheelchair": ("needs", "health", "leader hotel coach", "purge"),
    "person.pace": ("needs", "health", "leader", "purge"),
    "person.emergency_contact": ("emergency", "identity", "leader", "purge"),
    "person.consents": ("consent", "personal", "leader", "books"),
    "person.terms_accepted_on": ("consent", "personal", "", "books"),
    "person.de_minimis": ("subsidy", "money", "", "books"),
    "person.withheld": ("consent", "personal", "", "trip"),
    "person.asked": ("planning", "personal", "", "trip"),
    "person.fee": ("money", "money", "", "books"),
    "person.invoiced": ("money", "money", "", "books"),
    "person.paid": ("money", "money", "", "books"),
    "person.ticket_code": ("entry", "identity", "leader", "purge"),
    "person.ticket_redeemed": ("entry", "personal", "", "trip"),
    "person.remarks": ("planning", "personal", "", "purge"),
    "company.enterprise_number": ("money", "money", "", "books"),
    "company.vat_number": ("money", "money", "", "books"),
    "company.po_number": ("money", "money", "", "books"),
    "company.invoice_address": ("money", "money", "", "books"),
    "company.invoice_email": ("money", "money", "", "books"),
    "request.host_mobile": ("contact", "personal", "leader delegate", "purge"),
    "request.host_email": ("contact", "personal", "leader", "purge"),
    "item.host_phone": ("contact", "personal", "leader delegate", "purge"),
    "leg.contact_phone": ("contact", "personal", "leader delegate", "purge"),
    "leg.passengers": ("travel", "personal", "leader coach", "trip"),
    "room.people": ("room", "personal", "hotel", "trip"),
}
"""Personal fields: what for, how sensitive, who may see it besides the planner, how long it is kept."""
