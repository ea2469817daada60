# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
import importlib.util
import shutil

import pytest

from delegation import assets


def placed(module_file):
    """The module of the product, run from another place."""
    module_file.parent.mkdir(parents=True)
    shutil.copy(assets.__file__, module_file)
    spec = importlib.util.spec_from_file_location("placed_assets", module_file)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_in_a_checkout_the_data_is_beside_src(tmp_path):
    (tmp_path / "resources").mkdir()

    module = placed(tmp_path / "src" / "delegation" / "assets.py")

    assert module.data_dir("resources") == tmp_path / "resources"


def test_an_installed_package_carries_its_data_and_looks_nowhere_else_first(tmp_path):
    module = placed(tmp_path / "lib" / "delegation" / "assets.py")
    packed = tmp_path / "lib" / "delegation" / "_data" / "ui"
    packed.mkdir(parents=True)
    (tmp_path / "ui").mkdir()

    assert module.data_dir("ui") == packed


def test_an_installation_without_its_data_says_so(tmp_path):
    module = placed(tmp_path / "lib" / "delegation" / "assets.py")

    with pytest.raises(FileNotFoundError, match="ui/ is neither"):
        module.data_dir("ui")


def test_this_installation_finds_its_forms_and_resources():
    assert (assets.data_dir("resources") / "phrases").is_dir()
    assert assets.data_dir("ui").is_dir()
