using System.Globalization;
#if NET
using System.Numerics;
#endif
using Csat.Domain;

namespace Csat.Scoring;

/// <summary>Checks facts that come in columns and makes them ready.</summary>
internal sealed class ColumnCheck
{
    private const int MostShown = 20;
    private const double MostMean = 1e15;

    private readonly List<Finding> _findings = [];
    private readonly IncentiveScheme _scheme;
    private readonly IncentiveColumns _columns;

    private ColumnCheck(IncentiveScheme scheme, IncentiveColumns columns) => (_scheme, _columns) = (scheme, columns);

    public static ScoreTable ToScores(IncentiveScheme scheme, IncentiveColumns columns) => new ColumnCheck(scheme, columns).Arrange();

    private ScoreTable Arrange()
    {
        var facts = new FactColumn[_scheme.Measures.Count];
        AddIf(_columns.Count < 0, "count", $"got {Text(_columns.Count)}; legal: 0 or more", $"给出 {Text(_columns.Count)}；不得为负");
        for (int i = 0; i < _columns.Measures.Count && _columns.Count >= 0; i++)
        {
            Read(FormattableString.Invariant($"measures[{i}]"), _columns.Measures[i], facts);
        }

        int teamCount = ReadTeams();
        double[] shares = ReadRoles();
        if (_findings.Count > 0)
        {
            throw new FindingsException($"Columns for incentive scheme '{_scheme}'", _findings.AsReadOnly(), "columns");
        }

        return new ScoreTable(_scheme, _columns.Count, facts, _columns.Teams, teamCount, shares);
    }

    private void Read(string path, MeasureColumn? column, FactColumn[] facts)
    {
        int index = _scheme.Measures.TakeWhile(measure => measure.Code != column?.Code).Count();
        if (column is null || index == facts.Length)
        {
            string legal = string.Join(", ", _scheme.Measures.Select(measure => measure.Code));
            Add(path + ".code", $"the scheme has no measure '{column?.Code}'; legal: {legal}", $"方案中没有指标“{column?.Code}”；可用指标：{legal}");
            return;
        }

        FactColumn given = column.Facts;
        bool ofMeans = _scheme.Measures[index].Kind == MeasureKind.Mean;
        bool isFitting = CheckLength(path, ofMeans ? given.Means.Length : given.Successes.Length, mayBeEmpty: false)
            & CheckLength(path + ".n", given.N.Length, mayBeEmpty: ofMeans)
            & CheckLength(path + ".standardErrors", given.StandardErrors.Length, mayBeEmpty: true);
        if (!facts[index].IsEmpty)
        {
            Add(path + ".code", $"a second column for the measure '{column.Code}'; legal: one", $"指标“{column.Code}”的数据重复；每项指标只能有一列");
        }
        else if (isFitting && (ofMeans ? AreMeans(path, given) : AreCounts(path, given)))
        {
            facts[index] = given;
        }
    }

    private bool CheckLength(string path, int length, bool mayBeEmpty)
    {
        bool isFitting = length == _columns.Count || (mayBeEmpty && length == 0);
        AddIf(!isFitting, path, $"got {Text(length)} rows; legal: {Text(_columns.Count)}", $"给出 {Text(length)} 行；应为 {Text(_columns.Count)} 行");
        return isFitting;
    }

    private bool AreCounts(string path, FactColumn column)
    {
        ReadOnlySpan<long> successes = column.Successes.Span;
        ReadOnlySpan<long> n = column.N.Span;
        long wrong = 0; // negative as soon as a row is wrong
        ulong total = 0;
        bool isPast = false;
        for (int i = 0; i < n.Length; i++)
        {
            wrong |= n[i] | successes[i] | (n[i] - successes[i]);
            total += (ulong)n[i];
            isPast |= total > long.MaxValue;
        }

        if (wrong >= 0)
        {
            AddIf(isPast, path + ".n", $"all together pass {Text(long.MaxValue)}", $"合计超过 {Text(long.MaxValue)}");
            return !isPast;
        }

        int shown = 0;
        for (int i = 0; i < n.Length && shown < MostShown; i++)
        {
            if (n[i] < 0 || successes[i] < 0 || successes[i] > n[i])
            {
                shown++;
                Add(FormattableString.Invariant($"{path}[{i}]"),
                    $"{Text(successes[i])} of {Text(n[i])}; legal: n of 0 or more, successes from 0 to n", $"{Text(successes[i])}/{Text(n[i])}；样本量不得为负，达标数须在 0 到样本量之间");
            }
        }

        return false;
    }

    private bool AreMeans(string path, FactColumn column)
    {
        if (column.N.IsEmpty && column.StandardErrors.IsEmpty && AreInRange(column.Means.Span))
        {
            return true;
        }

        int shown = 0;
        long total = 0;
        ReadOnlySpan<double> means = column.Means.Span;
        ReadOnlySpan<long> n = column.N.Span;
        ReadOnlySpan<double> errors = column.StandardErrors.Span;
        for (int i = 0; i < means.Length && shown < MostShown; i++)
        {
            bool counts = n.IsEmpty ? !double.IsNaN(means[i]) : n[i] != 0;
            bool isLegal = (!counts || Math.Abs(means[i]) <= MostMean)
                && (n.IsEmpty || (n[i] >= 0 && n[i] <= long.MaxValue - total))
                && (errors.IsEmpty || double.IsNaN(errors[i]) || (errors[i] >= 0 && errors[i] <= MostMean));
            if (isLegal)
            {
                total += n.IsEmpty ? 0 : n[i];
                continue;
            }

            shown++;
            string given = $"{Text(means[i])} of {(n.IsEmpty ? "1" : Text(n[i]))}" + (errors.IsEmpty ? string.Empty : $", standard error {Text(errors[i])}");
            Add(FormattableString.Invariant($"{path}[{i}]"),
                $"got {given}; legal: a mean from -1E+15 to 1E+15, n of 0 or more that adds up, a standard error from 0 to 1E+15 or none",
                $"给出 {given}；均值须在 -1E+15 到 1E+15 之间，样本量不得为负且合计不得溢出，标准误须在 0 到 1E+15 之间或不填");
        }

        return shown == 0;
    }

    private static bool AreInRange(ReadOnlySpan<double> means)
    {
        int row = 0;
#if NET
        Vector<double> most = new(MostMean);
        for (; row <= means.Length - Vector<double>.Count; row += Vector<double>.Count)
        {
            if (Vector.GreaterThanAny(Vector.Abs(new Vector<double>(means.Slice(row))), most))
            {
                return false;
            }
        }
#endif
        for (; row < means.Length; row++)
        {
            if (Math.Abs(means[row]) > MostMean)
            {
                return false;
            }
        }

        return true;
    }

    private int ReadTeams()
    {
        ReadOnlySpan<int> teams = _columns.Teams.Span;
        if (teams.IsEmpty || !CheckLength("teams", teams.Length, mayBeEmpty: true))
        {
            return 1;
        }

        int most = 0;
        int shown = 0;
        for (int i = 0; i < teams.Length && shown < MostShown; i++)
        {
            bool isLegal = (uint)teams[i] < (uint)_columns.Count;
            most = isLegal && teams[i] > most ? teams[i] : most;
            shown += isLegal ? 0 : 1;
            AddIf(!isLegal, FormattableString.Invariant($"teams[{i}]"), $"got {Text(teams[i])}; legal: 0 to {Text(_columns.Count - 1)}", $"给出 {Text(teams[i])}；应为 0 至 {Text(_columns.Count - 1)}");
        }

        return most + 1;
    }

    private double[] ReadRoles()
    {
        ReadOnlySpan<sbyte> roles = _columns.Roles.Span;
        if (roles.IsEmpty || !CheckLength("roles", roles.Length, mayBeEmpty: true))
        {
            return [];
        }

        double[] shares = new double[roles.Length];
        int shown = 0;
        for (int i = 0; i < roles.Length && shown < MostShown; i++)
        {
            bool isLegal = roles[i] >= -1 && roles[i] < _scheme.Mix.Count;
            shares[i] = isLegal && roles[i] >= 0 ? (double)_scheme.Mix[roles[i]].IndividualShare : 1;
            shown += isLegal ? 0 : 1;
            AddIf(!isLegal, FormattableString.Invariant($"roles[{i}]"), $"got {Text(roles[i])}; legal: -1 to {Text(_scheme.Mix.Count - 1)}", $"给出 {Text(roles[i])}；应为 -1 至 {Text(_scheme.Mix.Count - 1)}");
        }

        return shares;
    }

    private void AddIf(bool fault, string path, string en, string zh)
    {
        if (fault)
        {
            Add(path, en, zh);
        }
    }

    private void Add(string path, string en, string zh) => _findings.Add(new Finding(path, new LocalizedText(en, zh)));

    private static string Text(IFormattable value) => value.ToString(null, CultureInfo.InvariantCulture);
}
