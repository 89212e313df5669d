// SPDX-License-Identifier: Apache-2.0
#include "models/report/reportfile.h"

#include "models/domain/words.h"
#include "models/report/csvwriter.h"
#include "models/report/htmlwriter.h"
#include "models/report/pdfwriter.h"

#include <QCoreApplication>

namespace linchpin::report {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::ReportFile)
};

constexpr WordTable<Format, 3> formatWords{
    {{"html"_L1, Format::Html}, {"pdf"_L1, Format::Pdf}, {"csv"_L1, Format::Csv}}};

Result<void> writeInto(UnfinishedFile &file, Format format, const Document &document,
                       const std::function<bool()> &stop)
{
    const Sink sink = [&file, &stop](const QByteArray &bytes) -> Result<void> {
        if (stop && stop())
            return failure({.kind = ApiError::Kind::Cancelled});
        return file.write(bytes);
    };
    switch (format) {
    case Format::Html: return writeHtml(document, sink);
    case Format::Csv: return writeCsv(document, sink);
    case Format::Pdf: {
        const auto pdf = pdfOf(document, stop);
        return pdf ? sink(*pdf) : failure(pdf.error());
    }
    }
    return {};
}

} // namespace

std::optional<Format> formatOf(const QString &path)
{
    const qsizetype dot = path.lastIndexOf(u'.');
    if (dot < 0)
        return std::nullopt;
    const QString ending = path.mid(dot + 1).toLower();
    return ending == u"htm" ? Format::Html : valueOf(formatWords, ending);
}

QString wordOf(Format format)
{
    return linchpin::wordOf(formatWords, format);
}

Result<void> writeReport(const QString &path, const Document &document, Existing existing,
                         const std::function<bool()> &stop)
{
    const auto format = formatOf(path);
    if (!format)
        return failure({.kind = ApiError::Kind::Unsafe,
                        .detail = Text::tr("A report ends in .html, .pdf or .csv.")});
    auto file = UnfinishedFile::create(path, existing);
    if (!file)
        return failure(file.error());
    if (auto written = writeInto(**file, *format, document, stop); !written)
        return written;
    return (*file)->finish();
}

} // namespace linchpin::report
