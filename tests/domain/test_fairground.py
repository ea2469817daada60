# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The grounds that come with the program: what is documented stands in them, and what is not is marked."""

import json
import math
import tomllib

import pytest

from delegation.domain.fairground import Fairground, Path, Site, fairground_of
from delegation.errors import InvalidValueError
from delegation.services.fairgrounds import load_fairground
from tests.house.tree import ROOT

FOLDER = ROOT / "resources" / "fairgrounds"
KEYS = sorted(file.stem for file in FOLDER.glob("*.toml"))
FACTS = ROOT.parent / "shared" / "data" / "fairground" / "hannover_fairground.json"

EVERY_GROUND = pytest.mark.parametrize("key", KEYS)


def ground(key="hannover"):
    return load_fairground(FOLDER, key)


def sites(key="hannover", kind=None):
    return {site.label: site for site in ground(key).sites if kind in (None, site.kind)}


def apart(a, b):
    return math.hypot(a.x_m - b.x_m, a.y_m - b.y_m)


def nearest_hall(entrance):
    return min(sites(kind="hall").values(), key=lambda hall: apart(hall, sites()[entrance])).label


# Both grounds


def test_hannover_and_maastricht_come_with_the_program():
    assert KEYS == ["hannover", "maastricht"]
    assert {key: ground(key).zone for key in KEYS} == {
        "hannover": "Europe/Berlin",
        "maastricht": "Europe/Amsterdam",
    }


@EVERY_GROUND
def test_a_ground_answers_to_the_name_of_its_file_and_has_an_address_and_a_point(key):
    found = ground(key)

    assert found.key == key
    assert found.name
    assert found.address
    assert found.point


@EVERY_GROUND
def test_what_is_not_marked_as_an_estimate_has_a_source(key):
    assert [site.label for site in ground(key).sites if not site.estimated and not site.source] == []
    assert [(path.a, path.b) for path in ground(key).paths if not path.source] == []


@EVERY_GROUND
def test_no_two_halls_stand_on_the_same_ground(key):
    halls = list(sites(key, "hall").values())
    overlapping = [
        (one.label, other.label)
        for number, one in enumerate(halls)
        for other in halls[:number]
        if abs(one.x_m - other.x_m) < (one.width_m + other.width_m) / 2
        and abs(one.y_m - other.y_m) < (one.depth_m + other.depth_m) / 2
    ]

    assert overlapping == []


@EVERY_GROUND
def test_every_site_is_of_a_kind_that_is_known(key):
    assert {site.kind for site in ground(key).sites} <= {"hall", "entrance", "open_air", "foyer", "area"}
    assert all(site.width_m and site.depth_m for site in sites(key, "hall").values())


# Hannover


def test_hannover_has_every_place_of_the_organisers_list_and_the_other_halls_of_the_ground():
    listed = {"11", "12", "13", "14", "15", "16", "17", "23", "25", "26", "27", "CC", "FG", "IC"}
    others = {"2", "3", "4", "5", "6", "7", "8", "9", "19/20", "21", "22", "24"}

    assert listed | others <= set(sites())
    assert set(sites(kind="entrance")) == {"West 1", "North", "East", "South"}


def test_the_plan_of_hannover_keeps_what_is_documented_of_where_halls_are():
    halls = sites(kind="hall")
    block = [halls[label] for label in ("14", "15", "16", "17")]
    across = min(hall.x_m for hall in block), max(hall.x_m for hall in block)
    along = min(hall.y_m for hall in block), max(hall.y_m for hall in block)
    inside = {
        label
        for label, hall in halls.items()
        if across[0] <= hall.x_m <= across[1] and along[0] <= hall.y_m <= along[1]
    }

    assert min(halls.values(), key=lambda hall: hall.x_m - hall.width_m / 2).label == "13"
    assert inside == {"14", "15", "16", "17"}
    assert [nearest_hall(entrance) for entrance in ("West 1", "North", "South")] == ["13", "19/20", "11"]


def test_halls_have_the_sizes_that_are_documented():
    halls = sites(kind="hall")

    assert (halls["13"].width_m, halls["13"].depth_m) == (226, 121)
    assert (halls["19/20"].width_m, halls["19/20"].depth_m) == (225, 85)
    assert halls["11"].width_m * halls["11"].depth_m == pytest.approx(23_985, rel=0.02)
    assert halls["27"].width_m * halls["27"].depth_m == pytest.approx(36_610, rel=0.02)


def test_every_documented_neighbourhood_is_a_path_of_the_plan():
    if not FACTS.exists():
        pytest.skip("the collected facts are not beside this checkout")
    named = {"West 1": "West 1", "South": "South", "North": "North"}
    documented = {frozenset(pair[:2]) for pair in json.loads(FACTS.read_text("utf-8"))["adjacency"]}

    assert {frozenset(named.get(end, end) for end in pair) for pair in documented} == {
        frozenset((path.a, path.b)) for path in ground().paths
    }


# Maastricht


def test_maastricht_is_a_sketch_of_two_halls_a_foyer_and_an_entrance():
    assert {label: site.kind for label, site in sites("maastricht").items()} == {
        "A": "hall",
        "B": "hall",
        "Foyer": "foyer",
        "Entrance": "entrance",
    }
    assert all(site.estimated for site in ground("maastricht").sites)


# Reading


@pytest.mark.parametrize("key", ["", "nowhere", "../fairgrounds/hannover", "/etc/passwd", "a.b"])
def test_a_key_without_a_file_in_the_folder_has_no_ground(key):
    assert load_fairground(FOLDER, key) is None


def test_a_ground_keeps_all_that_its_file_says():
    tables = tomllib.loads((FOLDER / "hannover.toml").read_text("utf-8"))

    assert [site.label for site in ground().sites] == [site["label"] for site in tables["site"]]
    assert [(path.a, path.b) for path in ground().paths] == [
        (path["a"], path["b"]) for path in tables["path"]
    ]
    assert ground() == fairground_of(tables)


def test_a_ground_with_one_label_twice_is_refused():
    with pytest.raises(InvalidValueError) as refused:
        Fairground("x", "X", sites=(Site("1"), Site("1")))
    assert refused.value.name == "site_twice"


def test_a_path_to_a_place_that_is_not_there_is_refused():
    with pytest.raises(InvalidValueError) as refused:
        Fairground("x", "X", sites=(Site("1"),), paths=(Path("1", "2"),))
    assert refused.value.name == "path_to_nowhere"


def test_a_place_without_a_label_is_refused():
    with pytest.raises(InvalidValueError) as refused:
        Site(" ")
    assert refused.value.name == "hall_without_label"
