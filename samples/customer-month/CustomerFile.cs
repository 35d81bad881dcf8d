using System.Globalization;
using Csat.Domain;

/// <summary>A customer of the file; the score is a level of 1 to 5 or missing, the reason whatever the file says.</summary>
internal sealed record MonthCustomer(string Id, decimal MonthlyCharge, string Score, bool HasLeft, string Reason);

/// <summary>The customers of a file. Every row is accepted, or rejected with its line and all that is wrong with it.</summary>
internal sealed record CustomerFile(MonthCustomer[] Customers, LocalizedText[] Rejections)
{
    private static readonly string[] Columns = ["customer_id", "monthly_charge", "satisfaction_score", "customer_status", "churn_reason"];

    public static CustomerFile Read(string path)
    {
        CsvFile csv = CsvFile.Read(path, Columns);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var customers = new List<MonthCustomer>();
        var rejections = new List<LocalizedText>();
        foreach (CsvRow row in csv.Rows)
        {
            string[] fields = [.. Columns.Select(column => csv.Field(row, column))];
            LocalizedText[] wrong = row.Findings.Length > 0 ? row.Findings : [.. Wrong(fields, ids)];
            if (wrong.Length == 0)
            {
                customers.Add(new(fields[0], decimal.Parse(fields[1], CultureInfo.InvariantCulture), fields[2], fields[3] == "Churned", fields[4]));
            }
            else
            {
                rejections.Add(new($"line {row.Line}: {string.Join("; ", wrong.Select(text => text.En))}", $"第 {row.Line} 行：{string.Join("；", wrong.Select(text => text.Zh))}"));
            }
        }

        return new([.. customers], [.. rejections]);
    }

    private static IEnumerable<LocalizedText> Wrong(string[] fields, HashSet<string> ids)
    {
        if (fields[0].Length == 0 || !ids.Add(fields[0]))
        {
            yield return fields[0].Length == 0
                ? new("customer_id is missing", "缺少 customer_id")
                : new($"customer_id '{fields[0]}' stands in an earlier row too", $"customer_id “{fields[0]}”在前面的行中已出现");
        }

        if (!decimal.TryParse(fields[1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal charge) || charge > 1_000_000)
        {
            yield return Legal("monthly_charge", fields[1], new("0 to 1000000", "0 至 1000000"));
        }

        if (fields[2].Length > 0 && !Choices.Scale.TryFindLevel(fields[2], out _))
        {
            yield return Legal("satisfaction_score", fields[2], new("1 to 5 or empty", "1 至 5 或留空"));
        }

        if (fields[3] is not ("Joined" or "Stayed" or "Churned"))
        {
            yield return Legal("customer_status", fields[3], new("Joined, Stayed, Churned", "Joined、Stayed、Churned"));
        }
        else if (fields[3] != "Churned" && fields[4].Length > 0)
        {
            yield return Legal("churn_reason", fields[4], new("empty where the customer hasn't left", "客户未流失时应留空"));
        }
    }

    private static LocalizedText Legal(string column, string given, LocalizedText legal) =>
        new($"{column} is '{given}'; legal: {legal.En}", $"{column} 为“{given}”；应为 {legal.Zh}");
}
