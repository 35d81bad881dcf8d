using Csat.Domain;

namespace Csat.Sla;

/// <summary>Collects what is wrong with an iCalendar file, by line.</summary>
internal sealed class IcsLog(List<Finding> findings)
{
    public int Count => findings.Count;

    public void Add(int line, LocalizedText message) => findings.Add(new Finding(FormattableString.Invariant($"line {line}"), message));

    public void Add(string path, LocalizedText message) => findings.Add(new Finding(path, message));
}
