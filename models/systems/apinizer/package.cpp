// SPDX-License-Identifier: Apache-2.0
#include "models/systems/apinizer/package.h"

#include "models/systems/apinizer/zip.h"
#include "models/systems/translate.h"

using namespace Qt::StringLiterals;

namespace linchpin::apinizer {

namespace {

/// "folder/Order API.json" -> "Order API"
QString stemOf(const QString &fileName)
{
    QString stem = fileName.section(u'/', -1);
    if (stem.endsWith(".json"_L1, Qt::CaseInsensitive))
        stem.chop(5);
    return stem;
}

/// Which object a file belongs to as far as its name tells.
QString ownerOf(const QString &fileName, const QStringList &names)
{
    if (names.contains(stemOf(fileName)))
        return stemOf(fileName);
    QString whole = fileName; // a name with a slash in it
    if (whole.endsWith(".json"_L1, Qt::CaseInsensitive))
        whole.chop(5);
    if (names.contains(whole))
        return whole;
    return stemOf(fileName);
}

/// A package of one object may call its file anything, but not say that it is another object.
bool isTheOnlyOne(const JsonValue &root, const QStringList &names)
{
    const auto name = root["name"].string();
    return names.size() == 1 && (!name || *name == names.first());
}

/// What is packed once more is not looked into.
bool isArchive(const QByteArray &content)
{
    return content.startsWith(QByteArray::fromRawData("PK\x03\x04", 4))
        || content.startsWith(QByteArray::fromRawData("\x1f\x8b", 2));
}

void readFile(const PackedFile &file, const Matcher &matcher, const QStringList &names,
              PackageReading &reading)
{
    const QString owner = ownerOf(file.name, names);
    const auto document = JsonDocument::parse(file.content);
    if (document) {
        const JsonValue root = (*document)->root();
        const QString &whose = isTheOnlyOne(root, names) ? names.first() : owner;
        for (const auto &[name, matched] : matcher.match(root, whose, names))
            reading.objects[name].add(matched);
    } else if (file.name.endsWith(".json"_L1, Qt::CaseInsensitive) || isArchive(file.content)) {
        reading.state.addGap(
            translate("Apinizer", "\"%1\" in the package cannot be read.").arg(file.name));
    } else if (const Matched matched = matcher.matchText(file.content); !matched.findings.empty()) {
        reading.objects[owner].add(matched);
    }
}

} // namespace

Result<PackageReading> readPackage(const QByteArray &zip, const Matcher &matcher,
                                   const QStringList &names)
{
    const auto files = unzipped(zip);
    if (!files)
        return failure(files.error());
    PackageReading reading;
    for (const PackedFile &file : *files)
        readFile(file, matcher, names, reading);
    QStringList missing;
    for (const QString &name : names) {
        if (!reading.objects.contains(name))
            missing.append(name);
    }
    if (!missing.isEmpty())
        reading.state.addGap(
            translate("Apinizer", "The package does not hold: %1.").arg(joinedReasons(missing)));
    return reading;
}

} // namespace linchpin::apinizer
