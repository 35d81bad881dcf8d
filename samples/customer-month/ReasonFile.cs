using System.Globalization;
using Csat.Domain;

/// <summary>Which of the file's reasons for leaving is which type and cause of churn, from a file of its own.</summary>
internal static class ReasonFile
{
    public static ChurnReasonMap Read(string path)
    {
        try
        {
            return ChurnReasonMap.TryParse(File.ReadAllText(path), out ChurnReasonMap? map, out IReadOnlyList<Finding> findings) ? map
                : throw new InputException(new(
                    string.Join("\n", findings.Select(finding => $"{path}: {finding.ToString(CultureInfo.GetCultureInfo("en"))}")),
                    string.Join("\n", findings.Select(finding => $"{path}：{finding.ToString(CultureInfo.GetCultureInfo("zh-CN"))}"))));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException(new($"{path} can't be read: {e.Message}", $"{path} 无法读取：{e.Message}"));
        }
    }
}
