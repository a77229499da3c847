// SPDX-License-Identifier: GPL-3.0-or-later
// Settings files of other programs, which Connect changes: what cannot be changed safely is refused,
// and doing it twice is doing it once.
#include "fuzz.h"

#include "core/clients/clientconfig.h"

void fuzz(QByteArrayView input)
{
    const ClientValues values{QStringLiteral("http://127.0.0.1:8787"), QStringLiteral("bh-secret"),
                              QStringLiteral("sonnet")};
    const QByteArray text = input.toByteArray();
    for (const QString &id : ClientConfig::ids()) {
        const ClientConfig *config = ClientConfig::find(id);
        const Result<QByteArray> merged = config->merge(text, values);
        if (!merged)
            continue;
        const Result<QByteArray> again = config->merge(*merged, values);
        expect(again.has_value(), "what we wrote can be read");
        expect(*again == *merged, "twice is once");
    }
}
