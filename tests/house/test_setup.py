# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The built thing starts: wheel, compiled kernel, ./go and the bare machine."""

import os
import shutil
import subprocess
import sys
import time
import venv

import pytest

from tests.house.tree import ROOT, tracked_files

GO = ROOT / "go"
VENV_PYTHON = ROOT / ".venv" / "bin" / "python"

needs_set_up = pytest.mark.skipif(
    not (ROOT / ".venv" / ".stamp").exists(), reason="./go has not set up this checkout"
)

KERNEL = """
#include <Python.h>
static PyModuleDef module = {PyModuleDef_HEAD_INIT, "_kernel", nullptr, -1, nullptr};
PyMODINIT_FUNC PyInit__kernel() {
    PyObject *made = PyModule_Create(&module);
    PyModule_AddIntConstant(made, "CPP", __cplusplus >= 201703L);
    return made;
}
"""
BUILD_KERNEL = """
set(CMAKE_CXX_STANDARD 17)
find_package(Python REQUIRED COMPONENTS Interpreter Development.Module)
python_add_library(_kernel MODULE WITH_SOABI kernel.cpp)
install(TARGETS _kernel DESTINATION delegation)
"""


def run(*command, **options):
    ran = subprocess.run(  # noqa: S603 -- arguments of this file
        [str(part) for part in command], capture_output=True, text=True, check=False, **options
    )
    assert ran.returncode == 0, f"{command}\n{ran.stdout}\n{ran.stderr}"
    return ran.stdout


@pytest.fixture
def copy(tmp_path):
    """The tracked files in a folder of their own, so that building leaves nothing in the checkout."""
    for file in tracked_files():
        target = tmp_path / "copy" / file.relative_to(ROOT)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(file, target)
    return tmp_path / "copy"


@pytest.fixture
def bare_python(tmp_path):
    """A virtual environment with pip and nothing else."""
    venv.create(tmp_path / "venv", with_pip=True)
    return tmp_path / "venv" / "bin" / "python"


def wheel_of(folder, *settings):
    build = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "--quiet",
        "--no-deps",
        "--no-build-isolation",
        "--no-index",
    ]
    run(*build, *settings, "--wheel-dir", folder / "dist", folder)
    (wheel,) = (folder / "dist").glob("*.whl")
    return wheel


def installed(python, wheel):
    run(python, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", wheel)


@pytest.mark.full
def test_an_installed_wheel_finds_its_forms_and_resources(copy, bare_python, tmp_path):
    wheel = wheel_of(copy)
    shutil.rmtree(copy / "src")  # nothing shall be found in what it was built from
    shutil.rmtree(copy / "resources")

    installed(bare_python, wheel)
    code = "from delegation.assets import data_dir; print(data_dir('ui')); print(data_dir('resources'))"
    ui, resources = run(bare_python, "-c", code, cwd=tmp_path).splitlines()

    packed = next((tmp_path / "venv" / "lib").glob("python*/site-packages")) / "delegation" / "_data"
    assert (ui, resources) == (str(packed / "ui"), str(packed / "resources"))
    for name in ("ui", "resources"):
        here = sorted(
            file.relative_to(ROOT / name) for file in tracked_files() if file.is_relative_to(ROOT / name)
        )
        there = sorted(
            file.relative_to(packed / name) for file in (packed / name).rglob("*") if file.is_file()
        )
        assert there == here
    for program in ("delegation", "delegation-window"):
        assert (bare_python.parent / program).is_file()


@pytest.mark.full
def test_the_build_can_compile_a_kernel_in_cpp(copy, bare_python, tmp_path):
    (copy / "kernel.cpp").write_text(KERNEL)
    with (copy / "CMakeLists.txt").open("a") as build:
        build.write(BUILD_KERNEL)

    wheel = wheel_of(copy, "--config-settings=wheel.cmake=true", "--config-settings=wheel.py-api=")
    installed(bare_python, wheel)

    assert run(bare_python, "-c", "import delegation._kernel as k; print(k.CPP)", cwd=tmp_path) == "1\n"


@needs_set_up
def test_the_version_is_written_once():
    code = (
        "import delegation, importlib.metadata as m; print(m.version('delegation') == delegation.__version__)"
    )

    assert run(VENV_PYTHON, "-c", code) == "True\n"


@needs_set_up
@pytest.mark.full
def test_go_adds_less_than_a_second_and_no_word_to_a_command(tmp_path):
    def timed(*command):
        began = time.perf_counter()
        said = run(*command, cwd=tmp_path)
        return time.perf_counter() - began, said

    run(GO, "cli", "--help", cwd=tmp_path)  # sets up what may be missing
    direct, said = timed(ROOT / ".venv" / "bin" / "delegation", "--help")
    through_go, said_through_go = timed(GO, "cli", "--help")

    assert said_through_go == said
    assert through_go - direct < 1.0


@needs_set_up
def test_a_word_go_does_not_know_gets_its_usage_and_exit_2(tmp_path):
    ran = subprocess.run(  # noqa: S603 -- our own script
        [str(GO), "dance"], cwd=tmp_path, capture_output=True, text=True, check=False
    )

    assert (ran.returncode, ran.stdout) == (2, "")
    assert "./go test" in ran.stderr


@pytest.mark.full
@pytest.mark.timeout(1800)  # Debian itself is fetched first
@pytest.mark.skipif(
    not hasattr(os, "geteuid")
    or os.geteuid() != 0
    or not all(map(shutil.which, ("debootstrap", "Xvfb", "openbox", "xdotool"))),
    reason="making a bare Debian takes root, debootstrap and a screen",
)
def test_two_commands_set_up_everything_on_a_bare_debian():
    said = run(ROOT / "packaging" / "prove_setup.sh", "./go", "window", "./go test tests/house")

    assert "passed  ./go " in said
    assert "passed  window" in said
    assert "passed  ./go test tests/house" in said


def test_the_icon_that_is_shipped_is_the_mark_that_the_window_draws():
    code = "import sys; sys.path.insert(0, 'packaging'); import icons; sys.stdout.write(icons.svg())"

    drawn = run(sys.executable, "-c", code, cwd=ROOT, env={**os.environ, "PYTHONPATH": "src"})

    assert (ROOT / "resources" / "icons" / "delegation.svg").read_text("utf-8") == drawn
