// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/chat/samplingfields.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr int kMaxInt = std::numeric_limits<int>::max();

// The API refuses both at once; clients such as LibreChat always send both.
void settleNucleus(const FieldReader &body, Sampling &sampling)
{
    if (!sampling.temperature || !sampling.topP)
        return;
    if (*sampling.topP == 1.0) {
        sampling.topP.reset();
    } else if (*sampling.temperature == 1.0) {
        sampling.temperature.reset();
    } else {
        sampling.topP.reset();
        body.report().adjust(body.path("top_p"));
    }
}

} // namespace

void readSampling(const FieldReader &body, Sampling &sampling)
{
    sampling.temperature = body.number("temperature", 0, 2);
    if (sampling.temperature && *sampling.temperature > 1) {
        sampling.temperature = 1;
        body.report().adjust(body.path("temperature"));
    }
    sampling.topP = body.number("top_p", 0, 1);
    settleNucleus(body, sampling);
    // Elsewhere 0 and -1 mean "not limited".
    if (const std::optional<int> topK = body.integer("top_k", -1, kMaxInt); topK && *topK > 0)
        sampling.topK = topK;
}

void readStops(const FieldReader &body, const char *key, size_t maxCount, Sampling &sampling)
{
    const Json *stop = body.value(key);
    if (!stop)
        return;
    const Json list = stop->is_string() ? Json::array({*stop}) : *stop;
    if (!list.is_array())
        return body.report().fail(
            body.path(key), u"'%1' must be a string or a list of strings."_s.arg(body.path(key)));
    if (list.size() > maxCount)
        return body.report().fail(
            body.path(key),
            u"'%1' may have at most %2 strings."_s.arg(body.path(key)).arg(maxCount));
    for (size_t i = 0; i < list.size(); ++i) {
        if (!list[i].is_string())
            return body.report().fail(itemPath(body.path(key), i),
                                      u"'%1' must be a string."_s.arg(itemPath(body.path(key), i)));
        if (!list[i].get_ref<const std::string &>().empty())
            sampling.stopSequences.push_back(list[i].get<std::string>());
    }
}

void readMaxTokens(const FieldReader &body, const char *key, Sampling &sampling)
{
    const std::optional<int> tokens = body.integer(key, -1, kMaxInt);
    if (!tokens || *tokens == -1)
        return;
    if (*tokens == 0)
        return body.report().fail(body.path(key),
                                  u"'%1' must be at least 1."_s.arg(body.path(key)));
    sampling.maxTokens = *tokens;
}
