// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>

class BellhopProcess;

// Load for a long time: many clients of all dialects that stream, wait for whole answers, bring results
// of tools, go on with their conversations and hang up in the middle, for as long as one likes. Prints
// what the program takes meanwhile: memory, descriptors, children, and how long a first byte takes.
class Soak
{
public:
    Soak(BellhopProcess &bellhop, QByteArray token);

    // False if a request failed that should not have, or if something was left at the end.
    bool run(int clients, std::chrono::seconds time);
    // Idle keep-alive connections, and streams beside them.
    bool crowd(int connections, int streams);

private:
    void printSample(const char *when, double firstMs, int answers) const;
    bool comesToRest() const;

    BellhopProcess &m_bellhop;
    QByteArray m_token;
};
