# UNTRIED: written for Windows like build-linux.sh, but never run on one yet.
#
# Builds an image and an installer (.msi) for one person, without administrator's rights. The .msi needs WiX 3.14 or
# newer on the path; without it only the image and a .zip of it are made.
#
#   mvn package; powershell -ExecutionPolicy Bypass -File installer\build-windows.ps1
$ErrorActionPreference = 'Stop'
$least = 25
$root = (Resolve-Path (Join-Path $PSScriptRoot '..')).Path
$program = Join-Path $root 'target\vielstimmig'
$work = Join-Path $root 'target\installer'

# As in common.sh.
$javaModules = 'java.base,java.compiler,java.datatransfer,java.desktop,java.logging,java.management,java.naming,' +
    'java.prefs,java.scripting,java.security.jgss,java.sql,java.xml,java.xml.crypto,' +
    'jdk.charsets,jdk.crypto.ec,jdk.localedata,jdk.management,jdk.unsupported,jdk.zipfs'
$javafxModules = 'javafx.controls,jfx.incubator.richtext'
$description = 'From the voices in interviews to the questions of a survey, offline'

function Find-Jdk {
    $folders = @($env:VIELSTIMMIG_JAVA, $env:JAVA_HOME)
    foreach ($parent in "$env:ProgramFiles\Eclipse Adoptium", "$env:ProgramFiles\Java", "$env:ProgramFiles\Microsoft",
            "$env:ProgramFiles\Zulu", "$env:ProgramFiles\Amazon Corretto", "$env:USERPROFILE\.jdks") {
        if (Test-Path $parent) { $folders += (Get-ChildItem -Directory $parent).FullName }
    }
    foreach ($folder in $folders) {
        if (-not $folder) { continue }
        $release = Join-Path $folder 'release'
        if (-not (Test-Path (Join-Path $folder 'bin\jpackage.exe')) -or -not (Test-Path $release)) { continue }
        $line = Select-String -Path $release -Pattern '^JAVA_VERSION="?(\d+)' | Select-Object -First 1
        if ($line -and [int]$line.Matches[0].Groups[1].Value -ge $least) { return $folder }
    }
    throw "No JDK $least with jpackage found: install one (https://adoptium.net) or name its home in VIELSTIMMIG_JAVA."
}

function Invoke-Checked([string] $command, [string[]] $arguments) {
    & $command @arguments
    if ($LASTEXITCODE -ne 0) { throw "$command ended with $LASTEXITCODE" }
}

if (-not (Test-Path "$program\lib\vielstimmig.jar")) { throw 'Build the program first: mvn package' }
$jdk = Find-Jdk
$jpackage = Join-Path $jdk 'bin\jpackage.exe'
$version = ([regex]'(?m)^  <version>([0-9.]+)').Match((Get-Content -Raw "$root\pom.xml")).Groups[1].Value
if (-not $version) { throw 'No numeric version found in pom.xml.' }

if (Test-Path $work) { Remove-Item -Recurse -Force $work }
New-Item -ItemType Directory -Force "$work\jars" | Out-Null
Copy-Item "$program\lib\*.jar" "$work\jars"

$icon = Join-Path $root 'assets\icon\vielstimmig.ico'
# In a properties file a backslash needs another one.
$association = @('extension=vielstimmig', 'mime-type=application/x-vielstimmig', 'description=Vielstimmig project')
if (Test-Path $icon) { $association += 'icon=' + $icon.Replace('\', '\\') }
Set-Content -Encoding ascii "$work\association.properties" $association
# A window program has no standard output on Windows: the command line gets a start program of its own.
Set-Content -Encoding ascii "$work\console.properties" @('win-console=true', 'win-shortcut=false', 'win-menu=false')

$image = @(
    '--type', 'app-image', '--dest', $work, '--name', 'Vielstimmig', '--app-version', $version,
    '--description', $description, '--vendor', 'Vielstimmig',
    '--input', "$work\jars", '--main-jar', 'vielstimmig.jar', '--main-class', 'org.vielstimmig.Main',
    '--module-path', "$program\lib\javafx", '--add-modules', "$javaModules,$javafxModules",
    '--jlink-options', '--no-man-pages --no-header-files --include-locales=de,en',
    '--java-options', "--add-modules=$javafxModules",
    '--java-options', '--enable-native-access=javafx.graphics,ALL-UNNAMED',
    '--java-options', '-Dprism.lcdtext=false',
    '--java-options', '-XX:+UseCompactObjectHeaders',
    '--java-options', '-Xlog:disable', '--java-options', '-Xlog:all=error:stderr',
    '--add-launcher', "vielstimmig-cli=$work\console.properties")
if (Test-Path $icon) { $image += @('--icon', $icon) }
Invoke-Checked $jpackage $image

# One run without a screen; the next start takes less than half the time.
$app = "$work\Vielstimmig\app"
$cache = "$work\vielstimmig.aot"
$env:VIELSTIMMIG_HOME = "$work\home"
$env:JAVA_TOOL_OPTIONS = "-XX:AOTCacheOutput=`"$cache`" -Dglass.platform=Headless -Dprism.order=sw"
try {
    & "$work\Vielstimmig\vielstimmig-cli.exe" tour --out "$work\tour" *> "$work\training.log"
} catch {
    Write-Warning $_
} finally {
    Remove-Item Env:JAVA_TOOL_OPTIONS, Env:VIELSTIMMIG_HOME
}
if (Test-Path $cache) {
    Copy-Item $cache "$app\vielstimmig.aot"
    foreach ($cfg in "$app\Vielstimmig.cfg", "$app\vielstimmig-cli.cfg") {
        $lines = Get-Content $cfg | ForEach-Object {
            $_
            if ($_ -eq '[JavaOptions]') { 'java-options=-XX:AOTCache=$APPDIR\vielstimmig.aot' }
        }
        Set-Content -Encoding ascii $cfg $lines
    }
} else {
    Write-Warning "No AOT cache came of the training run (see $work\training.log): the image starts without it."
}
Compress-Archive -Force "$work\Vielstimmig" "$work\Vielstimmig-$version-windows.zip"

if ((Get-Command candle.exe -ErrorAction SilentlyContinue) -or (Get-Command wix.exe -ErrorAction SilentlyContinue)) {
    Invoke-Checked $jpackage @(
        '--type', 'msi', '--dest', $work, '--name', 'Vielstimmig', '--app-version', $version,
        '--description', $description, '--vendor', 'Vielstimmig', '--app-image', "$work\Vielstimmig",
        '--file-associations', "$work\association.properties", '--license-file', "$root\LICENSE",
        '--win-per-user-install', '--win-menu', '--win-menu-group', 'Vielstimmig', '--win-shortcut-prompt',
        '--win-upgrade-uuid', '6f0b6a0e-6c0e-4a3b-9f55-2d8f1d6d3c11')
} else {
    Write-Warning 'No .msi built, since WiX is missing (https://wixtoolset.org).'
}
Get-ChildItem $work -File
