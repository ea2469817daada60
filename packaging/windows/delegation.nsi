; SPDX-FileCopyrightText: 2026 The Delegation authors
; SPDX-License-Identifier: GPL-3.0-or-later
; A per-user installer that asks for no administrator rights:  makensis /DVERSION=0.1.0 packaging\windows\delegation.nsi
; The program goes to %LOCALAPPDATA%\Programs\Delegation; every registry key is the user's own (HKCU).
; Trips, settings and backups are never touched, neither here nor on removal.

Unicode true
SetCompressor /SOLID lzma
ManifestDPIAware true
RequestExecutionLevel user

!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"

!ifndef VERSION
  !error "say /DVERSION=..."
!endif
!define ROOT "${__FILEDIR__}\..\.."
!define APP_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Delegation"
!define KIND "Delegation.Trip"

Name "Delegation"
OutFile "${ROOT}\dist\delegation-${VERSION}-setup.exe"
InstallDir "$LOCALAPPDATA\Programs\Delegation"
InstallDirRegKey HKCU "Software\Delegation" "Folder"

!define MUI_ICON "${ROOT}\build\icons\delegation.ico"
!define MUI_UNICON "${ROOT}\build\icons\delegation.ico"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\delegation-window.exe"

!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Dutch"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "English"

LangString STILL_OPEN ${LANG_DUTCH} "Delegation staat nog open. Sluit het eerst."
LangString STILL_OPEN ${LANG_FRENCH} "Delegation est encore ouvert. Fermez-le d'abord."
LangString STILL_OPEN ${LANG_GERMAN} "Delegation ist noch offen. Bitte erst schließen."
LangString STILL_OPEN ${LANG_ENGLISH} "Delegation is still open. Please close it first."
LangString TRIP ${LANG_DUTCH} "Delegatiereis"
LangString TRIP ${LANG_FRENCH} "Voyage de délégation"
LangString TRIP ${LANG_GERMAN} "Delegationsreise"
LangString TRIP ${LANG_ENGLISH} "Delegation trip"

; A running program holds its own .exe open: it cannot be opened for writing.
!macro REFUSE_WHILE_OPEN
  ${If} ${FileExists} "$INSTDIR\delegation-window.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\delegation-window.exe" a
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONEXCLAMATION "$(STILL_OPEN)" /SD IDOK
      Abort
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

Section
  !insertmacro REFUSE_WHILE_OPEN
  ; what an earlier version brought and this one does not must not be found by it
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${ROOT}\dist\delegation\*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Delegation.lnk" "$INSTDIR\delegation-window.exe"

  WriteRegStr HKCU "Software\Delegation" "Folder" "$INSTDIR"
  WriteRegStr HKCU "Software\Classes\${KIND}" "" "$(TRIP)"
  WriteRegStr HKCU "Software\Classes\${KIND}\DefaultIcon" "" "$INSTDIR\delegation-window.exe,0"
  WriteRegStr HKCU "Software\Classes\${KIND}\shell\open\command" "" '"$INSTDIR\delegation-window.exe" "%1"'
  WriteRegStr HKCU "Software\Classes\.delegation" "" "${KIND}"
  WriteRegStr HKCU "Software\Classes\.delegation\OpenWithProgids" "${KIND}" ""

  WriteRegStr HKCU "${APP_KEY}" "DisplayName" "Delegation"
  WriteRegStr HKCU "${APP_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${APP_KEY}" "DisplayIcon" "$INSTDIR\delegation-window.exe"
  WriteRegStr HKCU "${APP_KEY}" "Publisher" "The Delegation authors"
  WriteRegStr HKCU "${APP_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${APP_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${APP_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${APP_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${APP_KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${APP_KEY}" "EstimatedSize" "$0"
  ; Explorer looks anew at what opens what (SHCNE_ASSOCCHANGED)
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section "Uninstall"
  !insertmacro REFUSE_WHILE_OPEN
  ; by name: the folder may be one that holds other things as well
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\delegation.exe"
  Delete "$INSTDIR\delegation-window.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Delegation.lnk"
  DeleteRegKey HKCU "Software\Classes\${KIND}"
  DeleteRegValue HKCU "Software\Classes\.delegation\OpenWithProgids" "${KIND}"
  ReadRegStr $0 HKCU "Software\Classes\.delegation" ""
  ${If} $0 == "${KIND}"
    DeleteRegValue HKCU "Software\Classes\.delegation" ""
  ${EndIf}
  DeleteRegKey HKCU "${APP_KEY}"
  DeleteRegKey HKCU "Software\Delegation"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
