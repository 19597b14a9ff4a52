#!/bin/sh
# Saves a workbook with a password ("exempel") through LibreOffice. Usage: lock.sh <source> <target> <work folder>
# The salt is random, so every run gives other bytes; build.sh keeps the committed file when there is one.
set -eu
profile="$3/lock-profile"
basic="$profile/user/basic/Standard"
mkdir -p "$3/start"
soffice "-env:UserInstallation=file://$profile" --headless --convert-to csv --outdir "$3/start" "$1" >/dev/null 2>&1
mkdir -p "$basic"
head='<?xml version="1.0" encoding="UTF-8"?>'
lib='xmlns:library="http://openoffice.org/2000/library"'
cat > "$profile/user/basic/script.xlc" <<XML
$head
<library:libraries $lib xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard" xlink:href="\$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/></library:libraries>
XML
cat > "$basic/script.xlb" <<XML
$head
<library:library $lib library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Module1"/></library:library>
XML
cat > "$basic/Module1.xba" <<XML
$head
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub Save(source As String, target As String)
  On Error Goto Failed
  Dim quiet(0) As New com.sun.star.beans.PropertyValue
  quiet(0).Name = "Hidden" : quiet(0).Value = True
  book = StarDesktop.loadComponentFromURL(ConvertToURL(source), "_blank", 0, quiet())
  Dim secret(1) As New com.sun.star.beans.NamedValue
  secret(0).Name = "OOXPassword" : secret(0).Value = "exempel"
  secret(1).Name = "CryptoType" : secret(1).Value = "StrongEncryptionDataSpace"
  Dim how(1) As New com.sun.star.beans.PropertyValue
  how(0).Name = "FilterName" : how(0).Value = "Calc MS Excel 2007 XML"
  how(1).Name = "EncryptionData" : how(1).Value = CreateUnoValue("[]com.sun.star.beans.NamedValue", secret())
  book.storeToURL(ConvertToURL(target), how())
  book.close(True)
  Exit Sub
Failed:
  StarDesktop.terminate()
End Sub
</script:module>
XML
timeout -k 2 60 soffice "-env:UserInstallation=file://$profile" --headless "macro:///Standard.Module1.Save($1,$2)" </dev/null >/dev/null 2>&1
