// SPDX-License-Identifier: Apache-2.0
#include "models/item/peoplecollator.h"

#include <QLocale>

#include <unicode/ucol.h>

namespace linchpin {

namespace {

const UChar *unitsOf(QStringView text)
{
    return reinterpret_cast<const UChar *>(text.utf16());
}

/// The C locale sorts by code point, which puts "Zebra" before "apple": not an order for people.
QByteArray languageOf(const QLocale &locale)
{
    return (locale.language() == QLocale::C ? QLocale(QLocale::English) : locale)
        .bcp47Name()
        .toLatin1();
}

} // namespace

void PeopleCollator::Closer::operator()(UCollator *collator) const
{
    ucol_close(collator);
}

PeopleCollator::PeopleCollator()
{
    UErrorCode status = U_ZERO_ERROR;
    m_collator.reset(ucol_open(languageOf(QLocale()).constData(), &status));
    if (U_FAILURE(status)) {
        m_collator.reset();
        return;
    }
    ucol_setAttribute(m_collator.get(), UCOL_NORMALIZATION_MODE, UCOL_ON, &status);
    ucol_setAttribute(m_collator.get(), UCOL_STRENGTH, UCOL_SECONDARY, &status);
    ucol_setAttribute(m_collator.get(), UCOL_NUMERIC_COLLATION, UCOL_ON, &status);
    ucol_setAttribute(m_collator.get(), UCOL_ALTERNATE_HANDLING, UCOL_NON_IGNORABLE, &status);
}

int PeopleCollator::compare(QStringView left, QStringView right) const
{
    if (!m_collator)
        return QtPrivate::compareStrings(left, right);
    return int(ucol_strcoll(m_collator.get(), unitsOf(left), int32_t(left.size()), unitsOf(right),
                            int32_t(right.size())));
}

void PeopleCollator::appendKey(std::string &bytes, QStringView text) const
{
    if (!m_collator) {
        appendUnitKey(bytes, text);
        bytes.push_back('\0');
        return;
    }
    const size_t before = bytes.size();
    bytes.resize(before + size_t(text.size()) * 3 + 32);
    const auto key = [&] {
        return size_t(ucol_getSortKey(m_collator.get(), unitsOf(text), int32_t(text.size()),
                                      reinterpret_cast<uint8_t *>(bytes.data() + before),
                                      int32_t(bytes.size() - before)));
    };
    const size_t needed = key();
    const bool hadRoom = before + needed <= bytes.size();
    bytes.resize(before + needed);
    if (!hadRoom)
        bytes.resize(before + key());
}

void appendUnitKey(std::string &bytes, QStringView text)
{
    const auto tail = [&bytes](unsigned value, unsigned shift) {
        bytes.push_back(char(0x80U | ((value >> shift) & 0x3fU)));
    };
    for (const QChar c : text) {
        const unsigned value = c.unicode() + 2U; // zero and one stay free
        if (value < 0x80U) {
            bytes.push_back(char(value));
        } else if (value < 0x800U) {
            bytes.push_back(char(0xc0U | value >> 6U));
            tail(value, 0);
        } else if (value < 0x10000U) {
            bytes.push_back(char(0xe0U | value >> 12U));
            tail(value, 6);
            tail(value, 0);
        } else {
            bytes.push_back(char(0xf0U));
            tail(value, 12);
            tail(value, 6);
            tail(value, 0);
        }
    }
}

} // namespace linchpin
