// SPDX-License-Identifier: Apache-2.0
#include "models/service/auditexport.h"

#include "models/domain/plan.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

QByteArray cell(QString text)
{
    bool isNumber = false;
    text.toDouble(&isNumber);
    constexpr QStringView formulaStarts = u"=+-@\t\r";
    if (!text.isEmpty() && formulaStarts.contains(text.front()) && !isNumber)
        text.prepend(u'\'');
    // Control and bidi characters would act in a terminal and lie in a spreadsheet.
    text = escapedForDisplay(text);
    return '"' + text.replace(u'"', u"\"\""_s).toUtf8() + '"';
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace

QByteArray auditCsv(const std::vector<AuditEntry> &entries)
{
    QByteArray csv = "\xEF\xBB\xBFnumber,at,user,run,event,endpoint,subject,text\r\n";
    for (const AuditEntry &entry : entries) {
        csv += QByteArray::number(entry.number) + ',' + cell(timeText(entry.at)) + ','
            + cell(entry.user) + ',' + cell(entry.run) + ',' + cell(entry.event) + ','
            + cell(entry.endpoint) + ',' + cell(entry.subject) + ',' + cell(entry.text) + "\r\n";
    }
    return csv;
}

QByteArray tableCsv(const QStringList &head, const std::vector<QStringList> &rows)
{
    const auto line = [](const QStringList &cells) {
        QByteArrayList written;
        for (const QString &text : cells)
            written << cell(text);
        return written.join(',') + "\r\n";
    };
    QByteArray csv = "\xEF\xBB\xBF" + line(head);
    for (const QStringList &row : rows)
        csv += line(row);
    return csv;
}

QByteArray auditJson(const std::vector<AuditEntry> &entries)
{
    QJsonArray list;
    for (const AuditEntry &entry : entries) {
        list.append(QJsonObject{{u"number"_s, entry.number},
                                {u"at"_s, timeText(entry.at)},
                                {u"user"_s, entry.user},
                                {u"run"_s, entry.run},
                                {u"event"_s, entry.event},
                                {u"endpoint"_s, entry.endpoint},
                                {u"subject"_s, entry.subject},
                                {u"text"_s, entry.text}});
    }
    return QJsonDocument(QJsonObject{{u"entries"_s, list}}).toJson();
}

Result<void> writeExport(const QString &path, const QByteArray &content)
{
    const auto refused = [](const QString &why) {
        return failure({.kind = ApiError::Kind::Unsafe, .detail = why});
    };
    if (QFileInfo(path).isSymLink())
        return refused(
            QCoreApplication::translate("AuditExport", "The file is a link to another place."));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return refused(file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(content);
    if (!file.commit())
        return refused(file.errorString());
    return {};
}

} // namespace linchpin
