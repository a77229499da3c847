// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "core/models/modelcatalog.h"

// Models in the forms of /api/tags, /api/show and /api/ps. There are no files, so sizes are 0 and the
// digest is one of the name. Pure.
Json ollamaTags(const std::vector<ModelInfo> &models);
Json ollamaShow(const ModelInfo &model);
Json ollamaRunning();

// New enough for every client that asks (Copilot wants 0.6.4).
inline constexpr auto kOllamaVersion = "0.12.6";
