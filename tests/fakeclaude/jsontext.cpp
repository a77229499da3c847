// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsontext.h"

std::string text(const Json &object, const char *key)
{
    const auto found = object.is_object() ? object.find(key) : object.end();
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::string contentText(const Json &content)
{
    if (content.is_string())
        return content.get<std::string>();
    std::string all;
    if (!content.is_array())
        return all;
    for (const Json &block : content) {
        std::string part;
        if (text(block, "type") == "text")
            part = text(block, "text");
        else if (text(block, "type") == "tool_result" && block.contains("content"))
            part = contentText(block["content"]);
        if (part.find_first_not_of(" \t\r\n") == std::string::npos)
            continue;
        all += all.empty() ? part : " | " + part;
    }
    return all;
}

std::vector<std::string> words(const std::string &text)
{
    std::vector<std::string> parts;
    size_t begin = 0;
    while (begin < text.size()) {
        const size_t space = text.find(' ', begin);
        const size_t end = space == std::string::npos ? text.size() : space + 1;
        parts.push_back(text.substr(begin, end - begin));
        begin = end;
    }
    return parts;
}

Json textBlocks(const std::string &text)
{
    return Json::array({{{"type", "text"}, {"text", text}}});
}
