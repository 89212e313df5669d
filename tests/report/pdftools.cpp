// SPDX-License-Identifier: Apache-2.0
#include "tests/report/pdftools.h"

#include <QProcess>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace linchpin::test {

namespace {

QByteArray toldBy(const QString &program, const QStringList &before, const QByteArray &pdf,
                  const QStringList &after)
{
    QTemporaryFile file;
    if (!file.open() || file.write(pdf) != pdf.size() || !file.flush())
        qFatal("no temporary file");
    QProcess process;
    process.start(program, before + QStringList{file.fileName()} + after);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

} // namespace

QStringList pagesOf(const QByteArray &pdf)
{
    QStringList pages =
        QString::fromUtf8(
            toldBy(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s}, pdf, {u"-"_s}))
            .split(u'\f');
    pages.removeLast(); // each page ends with one
    return pages;
}

QString infoOf(const QByteArray &pdf)
{
    return QString::fromUtf8(toldBy(u"pdfinfo"_s, {}, pdf, {}));
}

QString squeezed(const QString &text)
{
    QString out = text;
    out.removeIf([](QChar c) { return c.isSpace(); });
    return out;
}

} // namespace linchpin::test
