@echo off
rem Starts Vielstimmig from the folder that "mvn package" leaves behind (bin, lib, lib\javafx).
rem
rem Finds a Java of version 25 or newer by itself: VIELSTIMMIG_JAVA (a java program or its home), JAVA_HOME, java on the
rem path, then the usual folders. Standard output belongs to the program.

setlocal EnableExtensions DisableDelayedExpansion
set "LEAST=25"
set "OLDER="
set "FOUND="
for %%d in ("%~dp0..") do set "BASE=%%~fd"

if defined VIELSTIMMIG_JAVA (
    rem Who names a Java means that one: no other is taken in its place.
    call :named "%VIELSTIMMIG_JAVA%"
    goto :searched
)
if defined JAVA_HOME call :accept "%JAVA_HOME%"
if defined FOUND goto :searched
for /f "delims=" %%j in ('where java 2^>nul') do if not defined FOUND call :named "%%~fj"
if defined FOUND goto :searched
for %%r in (
    "%ProgramFiles%\Eclipse Adoptium"
    "%ProgramFiles%\Java"
    "%ProgramFiles%\Microsoft"
    "%ProgramFiles%\Zulu"
    "%ProgramFiles%\Amazon Corretto"
    "%ProgramFiles%\BellSoft"
    "%ProgramFiles%\SapMachine\JDK"
    "%ProgramFiles%\OpenJDK"
    "%LOCALAPPDATA%\Programs\Eclipse Adoptium"
    "%LOCALAPPDATA%\Programs\Java"
    "%USERPROFILE%\.jdks"
    "%USERPROFILE%\scoop\apps"
    "%USERPROFILE%\.sdkman\candidates\java"
) do if not defined FOUND if exist "%%~r" for /d %%j in ("%%~r\*") do if not defined FOUND call :accept "%%~fj"

:searched
if not defined FOUND goto :missing

set "LIB=%BASE%\lib"
if not exist "%LIB%\vielstimmig.jar" goto :unbuilt

set "FLAGS=-Xlog:disable -Xlog:all=error:stderr"
if not "%~1"=="" set "FLAGS=%FLAGS% -XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
set "AOT="
if exist "%LIB%\vielstimmig.aot" set "AOT="-XX:AOTCache=%LIB%\vielstimmig.aot""

"%FOUND%\bin\java.exe" %FLAGS% %AOT% --enable-native-access=javafx.graphics,ALL-UNNAMED -Dprism.lcdtext=false -XX:+UseCompactObjectHeaders --module-path "%LIB%\javafx" --add-modules=javafx.controls,jfx.incubator.richtext -cp "%LIB%\*" org.vielstimmig.Main %*
exit /b %ERRORLEVEL%

:named
if exist "%~1\bin\java.exe" (
    call :accept "%~1"
) else (
    for %%p in ("%~dp1..") do call :accept "%%~fp"
)
exit /b 0

:accept
rem Takes folder %1 as Java's home if its release file names a version that is new enough.
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "VERSION="
for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "VERSION=%%~v"
if not defined VERSION exit /b 0
set "MAJOR="
for /f "tokens=1 delims=.-+_" %%m in ("%VERSION%") do set "MAJOR=%%m"
if not defined MAJOR exit /b 0
if %MAJOR% GEQ %LEAST% (
    set "FOUND=%~1"
) else (
    set "OLDER=%MAJOR%"
)
exit /b 0

:german
rem Without umlauts below, since nobody knows the code page of the window.
set "GERMAN="
if defined LANG (
    if /i "%LANG:~0,2%"=="de" set "GERMAN=1"
    exit /b 0
)
for /f "tokens=3" %%l in ('reg query "HKCU\Control Panel\International" /v LocaleName 2^>nul') do set "WINLANG=%%l"
if defined WINLANG if /i "%WINLANG:~0,2%"=="de" set "GERMAN=1"
exit /b 0

:missing
call :german
if defined GERMAN (
    if not defined OLDER set "OLDER=keines"
    call echo Vielstimmig braucht Java %LEAST% oder neuer, gefunden wurde: %%OLDER%%. Bitte ein JDK %LEAST% einrichten, zum Beispiel von https://adoptium.net, oder seinen Ort in VIELSTIMMIG_JAVA nennen. 1>&2
) else (
    if not defined OLDER set "OLDER=none"
    call echo Vielstimmig needs Java %LEAST% or newer, but found: %%OLDER%%. Please install a JDK %LEAST%, for example from https://adoptium.net, or name its place in VIELSTIMMIG_JAVA. 1>&2
)
exit /b 1

:unbuilt
call :german
if defined GERMAN (
    echo In "%LIB%" fehlt vielstimmig.jar: bitte zuerst "mvn -q package" laufen lassen. 1>&2
) else (
    echo vielstimmig.jar is missing in "%LIB%": please run "mvn -q package" first. 1>&2
)
exit /b 1
