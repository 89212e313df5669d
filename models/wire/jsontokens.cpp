// SPDX-License-Identifier: Apache-2.0
#include "models/wire/jsontokens.h"

#include <simdjson.h>

namespace linchpin::jsonwalk {

namespace {

/// What one thread may keep: of room that is only set aside, and of room that was written to.
constexpr std::size_t keptTextBytes = 64 * 1024 * 1024;
constexpr std::size_t keptTokens = 4 * 1024 * 1024;
/// Room is made in steps, so that pages of nearly the same length find it made.
constexpr std::size_t roomStep = 64 * 1024;

} // namespace

struct JsonTokens::Finder
{
    simdjson::dom::parser parser;

    [[nodiscard]] bool makeRoom(std::size_t bytes)
    {
        constexpr std::size_t depth = 1; // of the second pass, which is ours
        if (parser.implementation && parser.implementation->capacity() >= bytes)
            return true;
        return parser.allocate((bytes / roomStep + 1) * roomStep, depth) == simdjson::SUCCESS;
    }
    [[nodiscard]] std::span<const quint32> find(std::string_view text)
    {
        auto &found = *parser.implementation;
        const auto *bytes = reinterpret_cast<const std::uint8_t *>(text.data());
        if (found.stage1(bytes, text.size(), simdjson::stage1_mode::regular) != simdjson::SUCCESS)
            return {};
        return {found.structural_indexes.get(), found.n_structural_indexes};
    }
};

std::unique_ptr<JsonTokens::Finder> &JsonTokens::kept()
{
    thread_local std::unique_ptr<Finder> finder;
    return finder;
}

JsonTokens::JsonTokens(std::string_view text) : m_finder(std::move(kept()))
{
    if (!m_finder)
        m_finder = std::make_unique<Finder>();
    if (m_finder->makeRoom(text.size()))
        m_begins = m_finder->find(text);
    else
        m_finder.reset();
}

JsonTokens::~JsonTokens()
{
    // Of a broken text the number is that of the text before, and much may have been written.
    const bool isSmall = m_finder && !m_begins.empty()
        && m_finder->parser.implementation->capacity() <= keptTextBytes
        && m_finder->parser.implementation->n_structural_indexes <= keptTokens;
    if (isSmall)
        kept() = std::move(m_finder);
}

qsizetype roomBehind()
{
    return qsizetype(simdjson::SIMDJSON_PADDING);
}

} // namespace linchpin::jsonwalk
