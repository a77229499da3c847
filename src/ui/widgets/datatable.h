// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <vector>

// Rows to look at and choose, none to edit. Its columns fill its width: those that give way share what
// is left over or missing, until somebody moves a border; from then on the widths are theirs. UI thread.
class DataTable final : public QTableView
{
    Q_OBJECT

public:
    struct Column
    {
        int characters; // of its usual content, so that no pass over the rows is needed
        bool givesWay = false;
    };

    explicit DataTable(QWidget *parent = nullptr);

    // One for each of the model's columns, once that is set; a heading that needs more gets it.
    void setColumns(const std::vector<Column> &columns);
    // As the first one, in pixels: for words that differ in length from language to language.
    void widenColumn(int column, int width);

    // For selectRow(), which chooses nothing in a mirrored window whose columns end at its edge.
    void chooseRow(int row);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();

    struct Width
    {
        int content;
        int heading; // without the arrow of the sorting
        bool givesWay;
    };
    std::vector<Width> m_widths;
    int m_arrow = 0; // its width
    bool m_isFitting = false; // now
};
