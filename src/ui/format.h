// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct ClaudeStatus;
struct SelfTestResult;
struct TurnRecord;
struct ServerStatus;
class QDateTime;

// How values read to people, in the user's locale. One place, so that the tray, the window and the
// tables say the same thing in the same words.
namespace Format {

QString count(qint64 number); // 12,345
QString compact(qint64 number); // 12.3k
QString duration(qint64 ms); // 85 ms, 1.4 s, 2 min 05 s; a dash if not known
QString cost(double dollars); // $0.0123; a dash for nothing
QString time(const QDateTime &moment); // today: 14:03:22; else with the date
QString soon(const QDateTime &moment); // today: 14:03; within a week: Tue 14:03; else the date
QString dash(); // stands for "nothing to show"

QString serverState(const ServerStatus &status); // "Running"
QString serverAddress(const ServerStatus &status); // "127.0.0.1:8787"
QString load(const ServerStatus &status); // "2 active, 1 queued", empty while idle
QString stateLine(const ServerStatus &status); // "Running – 127.0.0.1:8787 – 2 active"

QString login(const ClaudeStatus &status); // "Signed in as a@b.c (max)"
QString payer(const ClaudeStatus &status); // who pays for the requests
QString claudeLine(const ClaudeStatus &status); // one line for the tray
// What happened and what to do, then the words that the client got, which are English.
QString failure(const TurnRecord &failed);
QString failure(const SelfTestResult &failed);
QString planWindow(const QString &id); // "Five hours", "Week"

} // namespace Format
