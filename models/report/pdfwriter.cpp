// SPDX-License-Identifier: Apache-2.0
#include "models/report/pdfwriter.h"

#include "models/report/pdfpages.h"
#include "models/report/sealing.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QPainter>

namespace linchpin::report {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::ReportFile)
};

tl::unexpected<ApiError> refused(const QString &sentence)
{
    return failure({.kind = ApiError::Kind::Unsafe, .detail = sentence});
}

void prepare(QPdfWriter &writer, const Document &document)
{
    constexpr int dotsPerInch = 600;
    const bool isAcross = isWide(document);
    const QMarginsF margins = isAcross ? QMarginsF(12, 12, 12, 10) : QMarginsF(16, 15, 16, 10);
    writer.setResolution(dotsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4),
                                     isAcross ? QPageLayout::Landscape : QPageLayout::Portrait,
                                     margins, QPageLayout::Millimeter));
    writer.setTitle(sealed(document.title));
    writer.setCreator(u"Linchpin " LINCHPIN_VERSION ""_s);
}

} // namespace

Result<QByteArray> pdfOf(const Document &document, const std::function<bool()> &stop)
{
    if (const std::size_t rows = rowCount(document); rows > pdfRowLimit)
        //: %1 and %2 are numbers.
        return refused(Text::tr("A PDF holds at most %1 rows, and this report has %2. Choose HTML "
                                "or CSV, or a shorter time.")
                           .arg(pdfRowLimit)
                           .arg(rows));
    if (QFontDatabase::families().isEmpty())
        return refused(Text::tr("This computer has no fonts, and a PDF needs one (Debian: "
                                "fonts-dejavu-core). Choose HTML or CSV."));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    prepare(writer, document);
    PdfPages counted(writer, document);
    counted.stopWhen(stop);
    const int total = counted.layOut(nullptr, 0);
    QPainter painter(&writer);
    PdfPages painted(writer, document);
    painted.stopWhen(stop);
    painted.layOut(&painter, total);
    const bool isWhole = painter.end();
    if (stop && stop())
        return failure({.kind = ApiError::Kind::Cancelled});
    if (!isWhole)
        return refused(Text::tr("The PDF could not be made."));
    return buffer.data();
}

} // namespace linchpin::report
