// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFileDevice>
#include <QString>

// Files and folders that only their owner may read: what we keep is nobody else's business.

inline constexpr QFileDevice::Permissions kOwnerOnlyFile =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner;
inline constexpr QFileDevice::Permissions kOwnerOnlyFolder = kOwnerOnlyFile | QFileDevice::ExeOwner;

// Made with its parents if it is not there; one that is there keeps its mode.
bool makePrivateFolder(const QString &path);
// Made empty if it is not there; one that is there gets the mode.
bool makePrivateFile(const QString &path);
// Replaces the file whole or not at all.
bool writePrivateFile(const QString &path, const QByteArray &content);
