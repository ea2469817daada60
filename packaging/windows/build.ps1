# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Build for Windows, without administrator rights:  powershell -ExecutionPolicy Bypass -File packaging\windows\build.ps1
# Makes dist\delegation (a folder that needs no Python) and dist\delegation-VERSION-setup.exe.
# Needs Python 3.11 or later (py.exe) and NSIS 3 (makensis on PATH, or in its usual place).
# Not started on a Windows machine yet: packaging/README.md says what to look at first.
$ErrorActionPreference = "Stop"
Set-Location (Resolve-Path "$PSScriptRoot\..\..")

function Invoke-Checked { param([string]$Program) & $Program @args; if ($LASTEXITCODE -ne 0) { throw "$Program ended $LASTEXITCODE" } }

$venv = "build\venv"
$python = "$venv\Scripts\python.exe"
$found = Select-String -Path src\delegation\__init__.py -Pattern '^__version__ = "(.+)"'
$version = $found.Matches[0].Groups[1].Value

if (-not (Test-Path $python)) { Invoke-Checked py -3 -m venv $venv }
Invoke-Checked $python -m pip --disable-pip-version-check install --quiet --require-hashes --requirement requirements-bundle.lock

$env:PYTHONPATH = "src"
Invoke-Checked $python packaging\icons.py build\icons
Invoke-Checked "$venv\Scripts\pyinstaller.exe" --noconfirm --log-level WARN --workpath build\pyinstaller --distpath dist packaging\pyinstaller\delegation.spec

$makensis = Get-Command makensis -ErrorAction SilentlyContinue
$makensis = if ($makensis) { $makensis.Source } else { "${env:ProgramFiles(x86)}\NSIS\makensis.exe" }
Invoke-Checked $makensis /V2 "/DVERSION=$version" packaging\windows\delegation.nsi
Get-Item "dist\delegation-$version-setup.exe"
