// SPDX-License-Identifier: Apache-2.0
#include "models/item/textscan.h"

#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace linchpin {

#ifdef __SSE2__

/// Sixteen places at a time: where both the first and the last character fit, the rest is compared.
std::size_t findWord(std::string_view text, std::string_view word, std::size_t from)
{
    if (word.empty())
        return text.find(word, from);
    const std::size_t reach = word.size() - 1;
    const __m128i first = _mm_set1_epi8(word.front());
    const __m128i last = _mm_set1_epi8(word.back());
    const auto load = [&text](std::size_t at) {
        return _mm_loadu_si128(reinterpret_cast<const __m128i *>(text.data() + at));
    };
    std::size_t at = from;
    for (; at + reach + 16 <= text.size(); at += 16) {
        const __m128i fits =
            _mm_and_si128(_mm_cmpeq_epi8(first, load(at)), _mm_cmpeq_epi8(last, load(at + reach)));
        for (unsigned places = unsigned(_mm_movemask_epi8(fits)); places != 0;
             places &= places - 1) {
            const std::size_t place = at + std::size_t(std::countr_zero(places));
            if (std::memcmp(text.data() + place, word.data(), word.size()) == 0)
                return place;
        }
    }
    return text.find(word, at);
}

#else

std::size_t findWord(std::string_view text, std::string_view word, std::size_t from)
{
    return text.find(word, from);
}

#endif

} // namespace linchpin
