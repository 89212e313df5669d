// SPDX-License-Identifier: Apache-2.0
#include "models/store/sealedjson.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace linchpin {

namespace {

qsizetype membersIn(const QJsonValue &value)
{
    qsizetype count = 0;
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items)
            count += membersIn(item);
        return count;
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        count += 1 + membersIn(*it);
    return count;
}

/// Outside of texts a colon stands once in every member, and nowhere else.
qsizetype membersWritten(const QByteArray &text)
{
    qsizetype count = 0;
    bool isInText = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (isInText && c == '\\')
            ++i;
        else if (c == '"')
            isInText = !isInText;
        else if (c == ':' && !isInText)
            ++count;
    }
    return count;
}

} // namespace

QString sumOf(QJsonObject file)
{
    file.remove("sha256"_L1);
    const QByteArray canonical = QJsonDocument(file).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(
        QCryptographicHash::hash(canonical, QCryptographicHash::Sha256).toHex());
}

QJsonObject sealed(const QJsonObject &content)
{
    QJsonObject file =
        QJsonDocument::fromJson(QJsonDocument(content).toJson(QJsonDocument::Compact)).object();
    file.insert("sha256"_L1, sumOf(file));
    return file;
}

bool isSealed(const QJsonObject &file)
{
    return file.value("sha256"_L1).toString() == sumOf(file);
}

bool saysTwice(const QByteArray &text, const QJsonObject &file)
{
    return membersWritten(text) != membersIn(file);
}

} // namespace linchpin
