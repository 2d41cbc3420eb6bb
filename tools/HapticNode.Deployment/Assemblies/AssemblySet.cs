namespace HapticNode.Deployment.Assemblies;

/// <summary>Assemblies that are to run together: what is missing among them, which is the application, what has to stand before what.</summary>
internal sealed class AssemblySet
{
    private readonly SortedDictionary<string, PeFile> _byName = new(StringComparer.Ordinal);
    private readonly List<string> _problems = [];

    internal AssemblySet(IEnumerable<PeFile> files)
    {
        foreach (PeFile file in files)
        {
            if (!_byName.TryAdd(file.Name, file))
            {
                _problems.Add($"{file.Name} is there twice, as {_byName[file.Name].Version} and {file.Version}. Keep one.");
            }
        }

        foreach (PeFile file in _byName.Values)
        {
            CheckReferences(file);
        }
    }

    /// <summary>The assemblies, each behind all that it needs and the application last.</summary>
    /// <exception cref="DeploymentException">One is missing, there twice or of another version, or the application cannot be told.</exception>
    internal IReadOnlyList<PeFile> InOrder()
    {
        string[] applications = [.. _byName.Keys.Except(_byName.Values.SelectMany(file => file.References).Select(reference => reference.Name))];
        if (applications.Length == 0)
        {
            _problems.Add("There is no application: every assembly is needed by another one.");
        }
        else if (applications.Length > 1)
        {
            _problems.Add($"The application cannot be told: nothing needs {string.Join(", ", applications)}. Leave one of them in the folder.");
        }

        if (_problems.Count > 0)
        {
            throw new DeploymentException(_problems);
        }

        List<PeFile> ordered = [];
        Append(_byName[applications[0]], ordered, []);
        return ordered;
    }

    private void CheckReferences(PeFile file)
    {
        foreach (PeReference reference in file.References)
        {
            if (!_byName.TryGetValue(reference.Name, out PeFile? found))
            {
                _problems.Add($"{reference.Name} {reference.Version} is missing; {file.Name} needs it.");
            }
            else if (!reference.Accepts(found.Version))
            {
                _problems.Add($"{file.Name} needs {reference.Name} {reference.Version}, but {found.Version} is there; the first two numbers must be the same.");
            }
        }
    }

    private void Append(PeFile file, List<PeFile> ordered, HashSet<string> seen)
    {
        if (!seen.Add(file.Name))
        {
            return;
        }

        foreach (PeReference reference in file.References)
        {
            Append(_byName[reference.Name], ordered, seen);
        }

        ordered.Add(file);
    }
}
