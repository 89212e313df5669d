// SPDX-License-Identifier: Apache-2.0
#include "models/store/sealedjson.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace linchpin {

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

} // namespace linchpin
