using DuckDB.NET.Data;

namespace Csat.Benchmarks;

/// <summary>A table in DuckDB's memory, filled row by row through its appender, and prepared queries over it.</summary>
internal sealed class DuckDbTable : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    public DuckDbTable(string columns, int rows, Action<IDuckDBAppenderRow, int> fill)
    {
        _connection.Open();
        Run($"create table t ({columns})");
        using DuckDBAppender appender = _connection.CreateAppender("t");
        for (int i = 0; i < rows; i++)
        {
            IDuckDBAppenderRow row = appender.CreateRow();
            fill(row, i);
            row.EndRow();
        }
    }

    /// <summary>All threads that DuckDB may use, the caller's included.</summary>
    public void SetThreads(int threads) => Run($"set threads = {threads}");

    public DuckDBCommand Prepare(string query)
    {
        DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = query;
        command.Prepare();
        return command;
    }

    public void Dispose() => _connection.Dispose();

    private void Run(string statement)
    {
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}
