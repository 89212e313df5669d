// SPDX-License-Identifier: Apache-2.0
#include "models/report/htmlwriter.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace linchpin::report {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pieceSize = 64 * 1024;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::ReportPage)
};

constexpr auto style =
    "html{color-scheme:light}"
    "body{font:10pt/1.4 'Noto Sans','DejaVu Sans','Segoe UI',sans-serif;color:#111;background:#fff;"
    "margin:2em auto;max-width:75em;padding:0 1.5em}"
    "h1{font-size:1.7em;margin:0 0 .6em;overflow-wrap:anywhere}"
    "h2{font-size:1.2em;margin:1.6em 0 .4em;break-after:avoid}"
    "p{margin:.3em 0}"
    ".first{border:1pt solid #111;border-left-width:5pt;padding:.2em 1em .8em;margin:0 0 1.2em}"
    ".first h2{margin-top:.6em}"
    "dl{display:grid;grid-template-columns:max-content 1fr;gap:.1em 1.2em;margin:.4em 0}"
    "dt{color:#444}dd{margin:0;overflow-wrap:anywhere}"
    "table{border-collapse:collapse;width:100%;margin:.5em 0;font-size:.87em}"
    "thead{display:table-header-group}"
    "th{text-align:start;background:#ececec;border-bottom:1pt solid #777}"
    "th,td{padding:.25em .5em;vertical-align:top}"
    "td{overflow-wrap:anywhere}.w{overflow-wrap:normal}"
    "td{border-bottom:.5pt solid #bbb}"
    "tr{break-inside:avoid}"
    "@media print{body{margin:0;max-width:none;padding:0}}"_L1;

/// Bytes on their way to the sink.
class Page
{
public:
    explicit Page(const Sink &sink) : m_sink(sink) { }

    void raw(QLatin1StringView markup) { m_bytes += QByteArrayView(markup.data(), markup.size()); }
    /// Text of the report: the one way for it into the page.
    void text(const QString &text) { m_bytes += sealed(text).toHtmlEscaped().toUtf8(); }
    void element(QLatin1StringView name, const QString &content, bool isServers = false)
    {
        raw("<"_L1);
        raw(name);
        raw(isServers ? " dir=\"auto\">"_L1 : ">"_L1);
        text(content);
        raw("</"_L1);
        raw(name);
        raw(">\n"_L1);
    }
    void cell(const QString &content, bool isWhole)
    {
        raw(isWhole ? "<td class=\"w\" dir=\"auto\">"_L1 : "<td dir=\"auto\">"_L1);
        text(content);
        raw("</td>\n"_L1);
    }
    void number(int value) { m_bytes += QByteArray::number(value); }
    [[nodiscard]] Result<void> mayFlush()
    {
        return m_bytes.size() < pieceSize ? Result<void>() : flush();
    }
    [[nodiscard]] Result<void> flush() { return m_sink(std::exchange(m_bytes, {})); }

private:
    const Sink &m_sink;
    QByteArray m_bytes;
};

/// Ids of runs, dates and the words of this program are not torn; names of servers may be.
bool hasShortWords(const QString &text)
{
    constexpr qsizetype shortWord = 14;
    const auto words = QStringView(text).tokenize(u' ');
    return std::ranges::all_of(words, [](QStringView word) { return word.size() <= shortWord; });
}

/// In a rule of CSS a text is quoted; what could end it is no letter of ours.
QString inCss(const QString &text)
{
    return QString(text).remove(u'"').remove(u'\\').remove(u'<').remove(u'&');
}

void writeHead(const Document &document, Page &page)
{
    page.raw("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\""_L1);
    page.text(document.language);
    page.raw("\">\n<head>\n<meta charset=\"utf-8\"/>\n"
             "<meta http-equiv=\"Content-Security-Policy\" "
             "content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n"_L1);
    page.element("title"_L1, document.title);
    page.raw("<style>"_L1);
    page.raw(style);
    page.raw(isWide(document) ? "@page{size:A4 landscape;margin:14mm 12mm 16mm;"_L1
                              : "@page{size:A4;margin:16mm 15mm 18mm;"_L1);
    // Browsers that know margin boxes number the pages; others leave them out.
    //: At the foot of a printed page: %1 of %2 are page numbers.
    const QStringList around = inCss(Text::tr("Page %1 of %2")).split(u'%');
    page.raw("@bottom-right{font:8pt sans-serif;content:\""_L1);
    page.text(around.value(0));
    page.raw("\" counter(page) \""_L1);
    page.text(around.value(1).mid(1));
    page.raw("\" counter(pages) \""_L1);
    page.text(around.value(2).mid(1));
    page.raw("\"}}</style>\n</head>\n<body>\n"_L1);
}

Result<void> writeTable(const Table &table, Page &page)
{
    if (table.rows.empty()) {
        page.element("p"_L1, table.whenEmpty);
        return {};
    }
    int whole = 0;
    for (const Column &column : table.columns)
        whole += column.width;
    page.raw("<table>\n<colgroup>"_L1);
    for (const Column &column : table.columns) {
        page.raw("<col style=\"width:"_L1);
        page.number(column.width * 100 / std::max(whole, 1));
        page.raw("%\"/>"_L1);
    }
    page.raw("</colgroup>\n<thead><tr>"_L1);
    for (const Column &column : table.columns)
        page.element("th"_L1, column.title);
    page.raw("</tr></thead>\n<tbody>\n"_L1);
    for (const QStringList &row : table.rows) {
        page.raw("<tr>"_L1);
        for (const QString &cell : row)
            page.cell(cell, hasShortWords(cell));
        page.raw("</tr>\n"_L1);
        if (auto done = page.mayFlush(); !done)
            return done;
    }
    page.raw("</tbody>\n</table>\n"_L1);
    return {};
}

Result<void> writeSection(const Section &section, Page &page)
{
    page.element("h2"_L1, section.title);
    for (const QString &note : section.notes)
        page.element("p"_L1, note);
    bool isOpen = false;
    for (const Fact &fact : section.facts) {
        if (fact.value.isEmpty())
            continue;
        page.raw(isOpen ? ""_L1 : "<dl>\n"_L1);
        isOpen = true;
        page.element("dt"_L1, fact.label);
        page.element("dd"_L1, fact.value, true);
    }
    page.raw(isOpen ? "</dl>\n"_L1 : ""_L1);
    return section.table ? writeTable(*section.table, page) : page.mayFlush();
}

} // namespace

Result<void> writeHtml(const Document &document, const Sink &sink)
{
    Page page(sink);
    writeHead(document, page);
    page.element("h1"_L1, document.title, true);
    page.raw("<section class=\"first\">\n"_L1);
    if (auto done = writeSection(document.unknown, page); !done)
        return done;
    page.raw("</section>\n"_L1);
    if (auto done = writeSection(document.cover, page); !done)
        return done;
    for (const Section &section : document.sections) {
        if (auto done = writeSection(section, page); !done)
            return done;
    }
    page.raw("</body>\n</html>\n"_L1);
    return page.flush();
}

} // namespace linchpin::report
