using System.Text.Json;
using Csat.Json;

namespace Csat.Domain.Complaints;

/// <summary>Carries a <see cref="ComplaintRuleSet"/>; a refusal lists everything that is wrong.</summary>
internal sealed class ComplaintRuleSetJsonConverter : FindingsConverter<ComplaintRuleSet>
{
    protected override ComplaintRuleSet? Read(JsonPlace place)
    {
        ComplaintRuleSet? set = ComplaintRuleSetJson.Read(place);
        if (set is not null)
        {
            place.Findings.AddRange(set.ErrorsOf(null).Select(error => error.Finding with { Path = error.Finding.Path.Replace("$", place.Path) }));
        }

        return set;
    }

    protected override void Write(Utf8JsonWriter writer, ComplaintRuleSet value) => ComplaintRuleSetJson.Write(writer, value);
}
