// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

// An emoji outside the basic plane may come in two deltas, half in each, as two lone surrogates. The
// codec has marked them (LoneSurrogates::Mark); this puts the halves of one block together again, so
// that every text handed on is whole UTF-8. A half whose other half never comes is U+FFFD. Pure.
class SurrogateJoiner
{
public:
    std::string join(std::string text);
    // The block ended: what is still held back.
    std::string finish();

private:
    char32_t m_high = 0; // first half, held back; 0 = none
};
