// SPDX-License-Identifier: GPL-3.0-or-later
// A scripted `claude`: speaks stream-json like the real CLI (2.1.328, or 2.1.197 on request)
// without an API, deterministic and unbuffered. What it says is steered by tags in the user's text
// (tool results included), what the process does by a script.
//
// TAGS, answers
//   #ECHO          repeats the text                 #SAY(words)   says them
//   #WORDS400      says w0 … w399                   #CONTEXT      says all it knows, as JSON:
//   model,
//                                                   systemPrompt, jsonSchema, settings, tools,
//                                                   messages
//   (none)         "You said 9 characters in 2 messages; tools: 0."
//   #DELAY20       ms between deltas (default 0)    #CHUNK5       characters per input_json_delta
//   #THINK30       a thinking block of 30 words     #REDACTED     a redacted one
//   CALL name {"a":1}   a tool call; several = parallel calls; #PRETEXT puts the text before it.
//                  CALL StructuredOutput {…} after a jsonSchema
//                  One of --tools or of an MCP server runs by itself: "tool result", or with
//                  {"fail":true} or {"deny":true} an error
//   #MAX #SEQ #REFUSE #PAUSE      stop reasons; a real limit works as well: one word is one token
//   of
//                  CLAUDE_CODE_MAX_OUTPUT_TOKENS, stop_sequences are read from
//                  CLAUDE_CODE_EXTRA_BODY
//   #USAGE1,2,3,4  input, cache creation, cache read, output tokens (default output: one per delta)
//   #LIMIT-allowed #LIMIT-warning #LIMIT-rejected   a rate_limit_event before the result
// TAGS, errors of the API
//   #ERR429        any status; retried as the CLI does, CLAUDE_CODE_MAX_RETRIES times
//   #ERR529x2      only the first two times         #UNREACHABLE  no connection (also x2)
//   #RETRY1        seconds between retries          #NORETRY      none
//   #TOOLONG #CREDIT #NOMODEL #LOGIN                special texts
//   #CUT3          stream ends after three deltas; new versions start the message again: #CUT3x1
//   #MIDERR        an error event after two deltas
// TAGS, trouble with the process
//   #CRASH0 #CRASH3     before the first byte of the answer, after three deltas
//   #CRASHLINE2    in the middle of a line after two deltas
//   #EXIT7         exits with that code             #HANG0 #HANG3 silent, still answers an
//   interrupt #DEAF          answers nothing any more         #GARBAGE      lines that are no or
//   unknown JSON #BIG10         a delta of 10 MiB                #BIGGARBAGE10 a line of 10 MiB
//   that is not JSON #STDERR(text)  a line on stderr                 #NOISE64      64 KiB on stderr
//
// FAKECLAUDE_SCRIPT: a JSON object or the name of a file with one; all keys optional
//   version        "2.1.197" behaves like the old CLI
//   startDelayMs   sleeps before it reads anything
//   exitAtStart    {"code":1,"stderr":"…","stdout":"…"}
//   hangAt, crashAt, garbageAt, burnAt, growAt    boot, warm, initialize, settings, history,
//                  message, delta, held, account, hot, interrupt: what happens there. Garbage goes
//                  by; burning computes for ever without a word, growing eats memory (512 MiB)
//   babbleAt       one of them; prints lines that are no JSON for ever
//   once           a file's path: only the process that makes it has that trouble
//   ignoreTerm, ignoreStdinClose   refuses to die
//   stderrAtStart  text
//   leftovers      true: creates the session files a real CLI has and removes them at an orderly
//   end append         tags added to every message rules
//   [{"contains":"text","append":"#TAGS","times":1,"model":"full name"}] models, account    parts of the initialize
//   response auth           what `auth status` prints; "authExit" its exit code; "authDelayMs"
//   mcp            {"name":{"error":"why","tools":["add"]}} how MCP servers fare; else they connect
//   versionText    what `--version` prints
// FAKECLAUDE_LOG: a file that gets one JSON line for the start (argv, env, cwd, pid), for every
// line
//   read, for every call of the API it would make ("request" with the body, "answered") and for the
//   end; "%p" in the name becomes the pid.
#include "session.h"
#include "wire.h"

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>
#include <thread>
#include <unistd.h>

extern char **environ;

namespace {

Json readScript()
{
    const char *variable = std::getenv("FAKECLAUDE_SCRIPT");
    if (!variable || !*variable)
        return Json::object();
    std::string content(variable);
    if (content.front() != '{') {
        std::ifstream file(content);
        std::stringstream all;
        all << file.rdbuf();
        content = all.str();
    }
    Json script = Json::parse(content, nullptr, false);
    if (!script.is_object()) {
        std::cerr << "FAKECLAUDE_SCRIPT is not a JSON object\n";
        std::exit(64);
    }
    return script;
}

void sleepMs(int ms)
{
    std::this_thread::sleep_for(std::chrono::milliseconds(ms));
}

int printAuthStatus(const Json &script)
{
    sleepMs(script.value("authDelayMs", 0));
    Json status = script.value("auth", Json());
    if (status.is_null()) {
        if (std::getenv("ANTHROPIC_API_KEY"))
            status = {{"loggedIn", true},
                      {"authMethod", "api_key"},
                      {"apiProvider", "firstParty"},
                      {"apiKeySource", "ANTHROPIC_API_KEY"}};
        else
            status = {{"loggedIn", true},
                      {"authMethod", "claude.ai"},
                      {"apiProvider", "firstParty"},
                      {"email", "user@example.com"},
                      {"orgName", "Example"},
                      {"subscriptionType", "max"}};
    }
    std::cout << status.dump(2) << std::endl;
    return script.value("authExit", status.is_object() && status.value("loggedIn", false) ? 0 : 1);
}

void logStart(Wire &wire, const std::vector<std::string> &arguments)
{
    Json environment = Json::object();
    for (char **entry = environ; *entry; ++entry) {
        const std::string line(*entry);
        const size_t equals = line.find('=');
        environment[line.substr(0, equals)] =
            equals == std::string::npos ? std::string() : line.substr(equals + 1);
    }
    wire.log({{"event", "start"},
              {"pid", ::getpid()},
              {"argv", arguments},
              {"cwd", std::filesystem::current_path().string()},
              {"env", environment}});
}

// The files of one session; removed unless the process is killed.
class Leftovers
{
public:
    void create()
    {
        const char *config = std::getenv("CLAUDE_CONFIG_DIR");
        const char *home = std::getenv("HOME");
        const char *temp = std::getenv("TMPDIR");
        const std::filesystem::path sessions =
            (config ? std::filesystem::path(config)
                    : std::filesystem::path(home ? home : "/tmp") / ".claude")
            / "sessions";
        const std::filesystem::path sockets =
            std::filesystem::path(temp ? temp : "/tmp") / "cc-socks";
        const std::string pid = std::to_string(::getpid());
        add(sessions, pid + ".json");
        add(sessions, pid + ".abc123.key");
        add(sockets, pid + ".sock");
    }

    ~Leftovers()
    {
        std::error_code ignored;
        for (const std::filesystem::path &file : m_files)
            std::filesystem::remove(file, ignored);
    }

private:
    void add(const std::filesystem::path &folder, const std::string &name)
    {
        std::error_code ignored;
        std::filesystem::create_directories(folder, ignored);
        std::ofstream(folder / name) << "{}";
        m_files.push_back(folder / name);
    }

    std::vector<std::filesystem::path> m_files;
};

// Ends with std::exit(), which runs the destructors of statics only.
Leftovers leftovers;

} // namespace

int main(int argc, char **argv)
{
    const std::vector<std::string> arguments(argv, argv + argc);
    const Json script = readScript();
    if (argc == 2 && arguments[1] == "--version") {
        std::cout << script.value("versionText",
                                  script.value("version", "2.1.328") + " (Claude Code)")
                  << std::endl;
        return 0;
    }
    if (argc >= 3 && arguments[1] == "auth" && arguments[2] == "status")
        return printAuthStatus(script);

    Wire wire;
    logStart(wire, arguments);
    if (script.value("ignoreTerm", false))
        ignoreTermination();
    if (script.contains("stderrAtStart"))
        wire.sendError(script["stderrAtStart"].get<std::string>());
    if (script.contains("exitAtStart")) {
        const Json exit = script["exitAtStart"];
        wire.sendError(exit.value("stderr", std::string()));
        wire.sendRaw(exit.value("stdout", std::string()));
        return exit.value("code", 1);
    }
    if (script.value("leftovers", false))
        leftovers.create();
    sleepMs(script.value("startDelayMs", 0));
    return Session(wire, script, arguments).run();
}
