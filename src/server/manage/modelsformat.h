// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "core/models/modelcatalog.h"
#include "core/result.h"

// Lists of models in the forms of OpenAI and Anthropic, with what clients want to know to size their
// prompts beside the official fields. Pure.
Json openAiModel(const ModelInfo &model);
Json openAiModels(const std::vector<ModelInfo> &models);

// One page of Anthropic's list: `limit` 1…1000, 20 if it is not given; one of the ids may be empty.
struct ModelPage
{
    int limit = 20;
    QString afterId;
    QString beforeId;
};
Json anthropicModel(const ModelInfo &model);
Json anthropicModels(const std::vector<ModelInfo> &models, const ModelPage &page);

// LM Studio's own list, which plugins read for the length of the context.
Json lmStudioModels(const std::vector<ModelInfo> &models);
