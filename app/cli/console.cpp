// SPDX-License-Identifier: Apache-2.0
#include "app/cli/console.h"

#include "app/cli/documents.h"
#include "app/cli/table.h"
#include "models/domain/redaction.h"

#include <unistd.h>

#include <cstdio>

namespace linchpin::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype progressColumns = 78;

void write(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

Console::Console(bool isJson, bool isQuiet)
    : m_isJson(isJson), m_isQuiet(isQuiet), m_isChatty(!isQuiet && isatty(STDERR_FILENO) == 1)
{ }

void Console::progress(const QString &text)
{
    if (!m_isChatty)
        return;
    write(stderr, "\r\x1b[K" + shown(text).left(progressColumns).toUtf8());
    m_hasProgress = true;
}

void Console::log(const QString &text)
{
    if (m_isChatty)
        tell(text);
}

void Console::tell(const QString &text)
{
    if (m_isQuiet || (m_isJson && !m_isChatty))
        return;
    clearProgress();
    write(stderr, shown(redactedText(text)).toUtf8() + '\n');
}

void Console::say(const QString &text)
{
    write(stdout, text.toUtf8());
}

void Console::print(const Report &report)
{
    clearProgress();
    if (m_isJson && !report.document.isEmpty())
        write(stdout, documentText(report.document));
    else
        write(report.isTrouble ? stderr : stdout, report.text.toUtf8());
}

void Console::clearProgress()
{
    if (m_hasProgress)
        write(stderr, "\r\x1b[K");
    m_hasProgress = false;
}

} // namespace linchpin::cli
